#pragma once

#include "tests/lessons/sessions.h"

/// What a session says of a step, by its name.
inline const engine::Value& valueOf(const engine::Values& values, const std::string& name)
{
    for (const auto& [key, value] : values)
        if (key == name) return value;
    throw std::out_of_range(name);
}
inline engine::Array arrayOf(const engine::Values& values, const std::string& name)
{
    return std::get<engine::Array>(valueOf(values, name).content);
}
inline double numberOf(const engine::Values& values, const std::string& name)
{
    return std::get<double>(valueOf(values, name).content);
}

/// The stage alone, as large as it is in a window, or so large.
inline QSize stageSize(const widgets::Theme& theme) { return theme.projector ? QSize(1472, 740) : QSize(936, 576); }
inline Picture paintStage(const lessons::Session& session, double t, const widgets::Theme& theme, QSize size)
{
    Picture picture{QImage(size, QImage::Format_RGB32), {}};
    picture.image.fill(theme.raised);
    QPainter painter(&picture.image);
    widgets::Canvas canvas(painter, theme, picture.image.rect());
    session.paint(canvas, t);
    picture.regions = canvas.regions();
    return picture;
}

/// Numbers that are marked as what the step makes.
inline int targets(const Picture& picture) { return int(std::ranges::count(picture.regions, true, &widgets::Region::target)); }
