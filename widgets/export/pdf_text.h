#pragma once

#include <QByteArray>
#include <QFont>

namespace widgets {

/// The font with which a text is drawn into a PDF so that it can be searched and copied. A glyph that shaping puts in the place
/// of another (a digit's form beside Latin letters, a ligature) stands for no character there, so nothing is shaped.
QFont unshaped(QFont font);

/// The same document, in which a glyph that several characters share is said to be the usual one. Qt takes the first: a tab for a
/// blank, the radical U+2F00 for the word U+4E00.
QByteArray withUsualCharacters(QByteArray pdf);

} // namespace widgets
