#pragma once

#include "lessons/fields.h"
#include "widgets/pictures/picture.h"

namespace lessons {

/// Nothing, or what would be right. Whether there is such a file shows when it is read.
engine::Message complaintAboutPicture(const std::string& text);

/// `picture`: one that comes with the program, white noise, or a person's own.
void pictureField(auto&& field, std::string& picture, bool matters = true, bool isFolded = false)
{
    field(onlyIf(matters, {.name = "picture",
                           .label = QT_TRANSLATE_NOOP("fields", "Picture"),
                           .help = QT_TRANSLATE_NOOP(
                               "fields", "a picture that comes with the program, white noise, or your own PNG or JPEG file"),
                           .folded = isFolded}),
          picture, engine::Form{widgets::pictureNames(), complaintAboutPicture, "*.png *.jpg *.jpeg"});
}

/// "coffee", "own.png": in the language that is on now.
QString nameOfPicture(const std::string& picture);

} // namespace lessons
