#pragma once

#include "engine/core/fields.h"

#include <QCommandLineParser>
#include <QSize>

namespace lessons {
class Session;
}

namespace app {

/// QCommandLineParser with our own errors. A command takes `words`, itself included, beside its options.
void parse(QCommandLineParser& parser, const QStringList& arguments, int words = 1);

// What an option says; each throws engine::InputError that says what it takes.
double positive(const QString& option, const QString& text, double low, double high);
int wholeNumber(const QString& option, const QString& text, int low, int high);
QSize sizeIn(const QString& text);
/// A step of a session, which may have come beyond the end that --steps says.
int stepOf(const QString& text, const lessons::Session& session);
/// What the options change in a run.
std::vector<engine::Change> changesIn(const QCommandLineParser& parser, const std::vector<engine::Field>& fields);

} // namespace app
