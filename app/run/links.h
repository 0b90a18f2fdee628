#pragma once

#include "app/run/presenter.h"

namespace app {

/// What a link in a lesson's text asks for: `step:3`, `step:end`, `set:devices=16`, `focus:output`, `lesson:playground`, or a
/// lesson with some knobs set, `lesson:pipeline,devices=4,schedule=gpipe`.
struct Link {
    QString verb, argument;

    explicit Link(const QString& target);
    /// Of `set:name=value`.
    QString name() const { return argument.section(QLatin1Char('='), 0, 0); }
    QString value() const { return argument.section(QLatin1Char('='), 1); }
    /// Of `lesson:`; throws InputError if there is none.
    const lessons::Lesson& lesson() const { return lessons::lessonNamed(argument.section(QLatin1Char(','), 0, 0).toStdString()); }
    QStringList settings() const { return argument.split(QLatin1Char(',')).mid(1); }
};

/// Follows a link of the first two kinds; the others concern the window.
void follow(const Link& link, Presenter& presenter);

} // namespace app
