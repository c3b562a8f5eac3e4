// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/sha256.h"

#include <QTest>

class TestSha256 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // FIPS 180-4 example and the empty message.
    void digest_knownMessages_matchTheStandard()
    {
        QCOMPARE(Sha256::of("").toHex(),
                 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QCOMPARE(Sha256::of("abc").toHex(),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    void add_inPieces_isTheSameAsAtOnce()
    {
        Sha256 pieces;
        pieces.add("a");
        pieces.add("");
        pieces.add("bc");
        QCOMPARE(pieces.digest(), Sha256::of("abc"));
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
