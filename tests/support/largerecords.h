// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// Records far larger than a generator writes them, each on one line.
namespace largerecords {

inline QByteArray record(const QByteArray &id, const QByteArray &history, const QByteArray &steps,
                         const QByteArray &response)
{
    return R"({"id":")" + id + R"(","category":"acute","context":{"user_history":[)" + history +
           R"(]},"user_input":"knee","output":{"reasoning_chain":[)" + steps +
           R"(],"assessment":{"injury_type":"knee_sprain","severity":"mild","confidence":0.90},)"
           R"("response_to_user":")" +
           response + R"("}})" + '\n';
}

inline QByteArray times(int count, const QByteArray &text)
{
    QByteArrayList list;
    list.reserve(count);
    for (int i = 1; i <= count; ++i)
        list += QByteArray(text).replace("#", QByteArray::number(i));
    return list.join(',');
}

/// Ten megabytes in one text of many lines.
inline QByteArray longText()
{
    const QByteArray line =
        "Rest the knee for two days and walk where it does not hurt, then see. ";
    return record("long-text", {}, R"("one","two")", (line + "\\n").repeated(10'000'000 / 72));
}

inline QByteArray manySteps()
{
    return record("many-steps", {},
                  times(10'000, R"("Step #: the load rose from 100 to 110 kg over two weeks")"),
                  "rest");
}

} // namespace largerecords
