#pragma once

#include "tests/lessons/sessions.h"
#include "tests/lessons/short_runs.h"
#include "widgets/prose/formula.h"

#include <QFile>
#include <QRegularExpression>

#include <functional>

// What is written beside a lesson, and what its terms can stand for.

inline QString textOf(const lessons::Lesson& lesson, const char* language)
{
    QFile file(QStringLiteral(":/lessons/%1/text.%2.md").arg(QLatin1String(lesson.id), QLatin1String(language)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Targets of links and pictures, and the depths of headings, in the order of the text.
inline QStringList targetsOf(const QString& text)
{
    static const QRegularExpression target(QStringLiteral("\\]\\(([^)]*)\\)|^(#+) "), QRegularExpression::MultilineOption);
    QStringList targets;
    for (auto found = target.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        targets << match.captured(1) + match.captured(2);
    }
    return targets;
}

/// A region without what would refer to its session.
inline widgets::Region withoutCells(const widgets::Region& region)
{
    widgets::Region plain;
    plain.id = region.id, plain.name = region.name;
    return plain;
}

/// What a text's terms can stand for: the parts of the pictures at some steps, as the lesson is opened and with each choice of
/// each knob, and the knobs.
struct Parts {
    std::vector<widgets::Region> regions;
    std::vector<widgets::KnobName> knobs;
};

inline void addParts(Parts& parts, lessons::Session& session)
{
    session.await(std::min(2, session.lastStep()));
    for (const int step : {0, std::min(1, session.reached()), session.reached()})
        for (const widgets::Region& region : paint(session, step).regions) parts.regions.push_back(withoutCells(region));
    for (const engine::Field& field : session.fields())
        if (!field.about.hidden && field.name() != "grain") parts.knobs.push_back(widgets::nameOf(field));
}

/// Those of a lesson at its defaults, and with each of its choices as long as some are lacking.
inline Parts partsOf(
    const lessons::Lesson& lesson, const std::function<bool(const Parts&)>& areLacking = [](const Parts&) { return true; })
{
    Parts parts;
    const auto shortly = [&](const std::vector<engine::Change>& changes) {
        const auto session = lesson.open();
        shorten(*session);
        if (!changes.empty()) session->apply(changes);
        addParts(parts, *session);
    };
    shortly({});
    for (const engine::Field& field : lesson.open()->fields())
        for (const std::string& choice : field.kind == engine::Field::Kind::Choice ? field.choices : std::vector<std::string>{})
            if (areLacking(parts)) shortly({{field.name(), choice}});
    return parts;
}

inline std::vector<widgets::FormulaTerm> termsOf(const lessons::Lesson& lesson)
{
    std::vector<widgets::FormulaTerm> terms;
    for (const QString& target : targetsOf(textOf(lesson, "en")))
        if (target.startsWith(QLatin1String("eq:")))
            for (const widgets::FormulaTerm& term : widgets::formulaNamed(target.mid(3))->terms) terms.push_back(term);
    return terms;
}
