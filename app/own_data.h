#pragma once

#include "engine/train/training.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace app {

/// A person's own picture or table. The program works on a copy of its own, FOLDER/SHA-256/NAME: what a run was made of stays
/// as it was, whatever becomes of the file it came from, and the name stays the one that the person knows.
struct OwnFile {
    QString name;
    QByteArray content;

    /// "SHA-256/NAME": how a state file calls it, on every machine.
    QString id() const;
};

constexpr qint64 LargestOwnFile = 32'000'000;

/// Where the copies are.
QString ownFolder();
/// The copy's path; makes it if it is not there yet. Throws engine::InputError if it cannot be written.
QString keepOwn(const OwnFile& file);
/// Throws engine::InputError: no such file, not an ordinary one, unreadable, too large.
OwnFile readOwn(const QString& path);

/// Whether this value of a field is the path of a file, and none of the words that the field knows.
bool isOwnPath(const engine::Field& field, const std::string& value);
/// The changes with a copy's path instead of each file's own; a file too large for a copy stays where it is.
std::vector<engine::Change> withCopies(const std::vector<engine::Field>& fields, std::vector<engine::Change> changes);
/// A text for a person, with names instead of the paths of copies.
QString withNames(QString text);

} // namespace app
