// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

/// A list whose rows wrap their texts: their heights follow its width, which a plain QListView
/// looks at once only.
class WrappingList final : public QListView
{
    Q_OBJECT

public:
    explicit WrappingList(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};
