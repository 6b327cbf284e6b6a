// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridforms.h"

namespace budget::parse {

const std::shared_ptr<const GridForms>& GridForms::builtIn()
{
    static const std::shared_ptr<const GridForms> forms = with({});
    return forms;
}

std::shared_ptr<const GridForms> GridForms::with(const std::vector<GridForm>& own)
{
    std::vector<GridForm> known = builtInGridForms();
    for (const GridForm& form : own) {
        if (!form.isForAnyTitle())
            continue;
        for (GridForm& each : known)
            each = each.with(form);
    }
    auto forms = std::make_shared<GridForms>();
    forms->m_own = own;
    forms->m_forms.push_back(known.front());
    for (const GridForm& form : own) {
        if (!form.isForAnyTitle())
            forms->m_forms.push_back(form.over(known.front()));
    }
    forms->m_forms.insert(forms->m_forms.end(), known.begin() + 1, known.end());
    for (const GridForm& form : own) {
        if (form.isForAnyTitle())
            continue;
        for (GridForm& each : forms->m_forms)
            each.takeTitle(form);
    }
    return forms;
}

std::shared_ptr<const GridForms> GridForms::withMore(const GridForm& own) const
{
    // Of two descriptions that fit alike the earlier one is taken, of two that know a word the later one.
    std::vector<GridForm> all = m_own;
    all.insert(own.isForAnyTitle() ? all.end() : all.begin(), own);
    return with(all);
}

const GridForm& GridForms::formFor(QStringView title) const
{
    // The general description fits a title too, but every other one that does knows more.
    const GridForm* best = &m_forms.front();
    qsizetype bestFit = 0;
    for (const GridForm& form : m_forms) {
        const qsizetype fit = form.fit(title);
        const bool isBetter = fit > bestFit || (fit == bestFit && fit > 0 && best == &m_forms.front());
        if (isBetter) {
            best = &form;
            bestFit = fit;
        }
    }
    return *best;
}

} // namespace budget::parse
