#pragma once

#include "lessons/fields.h"
#include "widgets/pictures/picture.h"

namespace lessons {

/// One that comes with the program, or a person's own.
void pictureField(auto&& field, std::string& picture, bool matters = true)
{
    const auto complaint = [](const std::string& text) -> engine::Message {
        if (!text.empty()) return {};
        return engine::message("messages", "%1 or the path of a PNG or JPEG file").with(engine::joined(widgets::pictureNames()));
    };
    field(onlyIf(matters, {"picture", QT_TRANSLATE_NOOP("fields", "Picture"),
                           QT_TRANSLATE_NOOP(
                               "fields", "a picture that comes with the program, white noise, or your own PNG or JPEG file")}),
          picture, engine::Form{widgets::pictureNames(), complaint, "*.png *.jpg *.jpeg"});
}

} // namespace lessons
