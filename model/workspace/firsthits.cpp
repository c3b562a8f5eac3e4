// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/firsthits.h"

#include <algorithm>

namespace {

bool isGrowing(const QueryTerm &term)
{
    return term.isText() && term.isBeginning;
}

bool isTooShortToGrow(const QueryTerm &term)
{
    return isGrowing(term) && term.text.size() < FirstHits::shortestBeginning;
}

} // namespace

bool FirstHits::isTooShort(const Query &query)
{
    return !query.isEmpty() && std::ranges::all_of(query.terms, [](const QueryTerm &term) {
        return term.kind == QueryTerm::Kind::Word && term.text.size() < shortestBeginning;
    });
}

Result<QList<ExampleSummary>> FirstHits::of(const ExampleStore &examples,
                                            const ExampleFilter &filter, int most)
{
    if (std::ranges::none_of(filter.query.terms, isGrowing))
        return examples.page(filter, {}, most);
    ExampleFilter whole = filter;
    for (QueryTerm &term : whole.query.terms)
        term.isBeginning = false;
    Result<QList<ExampleSummary>> found = examples.page(whole, {}, most);
    if (!found || found->size() >= most || isTooShort(filter.query))
        return found;
    ExampleFilter rest = filter;
    rest.query.terms.removeIf(isTooShortToGrow);
    return examples.page(rest, {}, most);
}
