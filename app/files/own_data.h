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
/// The copy's path; makes it if it is not there yet, where the folder takes no files in a temporary one. Throws
/// engine::InputError if it cannot be written there either.
QString keepOwn(const OwnFile& file);
/// What to say once after copies have gone into a temporary folder; empty otherwise.
QString ownDataNotice();
/// Throws engine::InputError: no such file, not an ordinary one, unreadable, too large; a copy that has been spoilt since.
OwnFile readOwn(const QString& path);

/// Whether this value of a field is the path of a file, and none of the words that the field knows.
bool isOwnPath(const engine::Field& field, const std::string& value);
/// The changes with a copy's path instead of each file's own; a file too large for a copy stays where it is.
std::vector<engine::Change> withCopies(const std::vector<engine::Field>& fields, std::vector<engine::Change> changes);
/// What a person calls it: the file's name, on every machine.
QString nameOfOwn(const std::string& path);
/// A text for a person, with names instead of the paths of copies.
QString withNames(QString text);
/// What went wrong, in words for a person.
QString wordsOf(const std::exception& error);

} // namespace app
