#include "lessons/picture_field.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lessons {

engine::Message complaintAboutPicture(const std::string& text)
{
    if (!text.empty()) return {};
    return engine::message("messages", "%1 or the path of a PNG or JPEG file").with(engine::joined(widgets::pictureNames()));
}

QString nameOfPicture(const std::string& picture)
{
    return widgets::isBuiltInPicture(picture) ? QCoreApplication::translate("choices", picture.c_str())
                                              : QFileInfo(QString::fromStdString(picture)).fileName();
}

} // namespace lessons
