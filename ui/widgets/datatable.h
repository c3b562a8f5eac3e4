// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class PanelTitle;
class QAbstractItemModel;
class QTableView;
class QWidget;

/// The tables of the pages: rows without a grid, one of which is selected.
namespace datatable {

/// Columns are as wide as their contents, but for the one that takes what is left.
QTableView *make(const QString &name, QAbstractItemModel *model, int stretched, QWidget *parent);
/// A title with what it names below it.
QWidget *titled(PanelTitle *title, QWidget *content);

} // namespace datatable
