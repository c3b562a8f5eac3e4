// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/headerfacts.h"
#include "ui/panels/panel.h"
#include "ui/sheet/paragraph.h"

class QToolButton;

/// The assessment above every case: who and what, how severe and why, how sure and why.
class HeaderPanel final : public Panel
{
    Q_OBJECT

public:
    explicit HeaderPanel(QWidget *parent = nullptr);

    void setFacts(const HeaderFacts &facts);
    /// The greatest height up to `most` at which no line is cut in two, in the width of now.
    int heightOfWholeLines(int most) const;

Q_SIGNALS:
    /// Of a context example: its partner is to be seen beside it.
    void pairAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void arrange(Flow &flow) const override;

private:
    void arrangeWide(Flow &flow) const;
    void arrangeNarrow(Flow &flow) const;
    void addIdentity(Flow &flow, qreal left, qreal right) const;
    void addNameAndPosition(Flow &flow, qreal left, qreal right) const;
    /// Says where its words end.
    qreal addName(Flow &flow, qreal left, qreal right) const;
    void addCounts(Flow &flow, qreal left, qreal right) const;
    QRectF addCondition(Flow &flow, qreal left, qreal right) const;
    /// Both say where their text ends.
    qreal addSeverity(Flow &flow, qreal left, qreal right) const;
    qreal addConfidence(Flow &flow, qreal left, qreal right) const;
    void addBand(Flow &flow, qreal left, qreal width) const;
    qreal addNumber(Flow &flow, qreal left, qreal right) const;
    Paragraph bodyPart() const;
    Paragraph severityWords() const;
    Paragraph severityReason() const;
    Paragraph factors() const;
    QString confidenceSentence() const;
    QString statusName() const;
    QString categoryName() const;
    void placePair();

    HeaderFacts m_facts;
    QToolButton *m_pair = nullptr;
};
