#pragma once

#include "widgets/prose/prose.h"

#include <QImage>

/// Where two pictures of the same size differ.
inline QRect difference(const QImage& a, const QImage& b)
{
    QRect where;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y)) where |= QRect(x, y, 1, 1);
    return where;
}

/// Where the terms of a region or knob stand in a text: what changes while it is pointed at.
inline QRect placeOf(widgets::Prose& prose, const QString& part)
{
    prose.light({});
    const QImage before = prose.grab().toImage();
    prose.light(part);
    const QRect place = difference(before, prose.grab().toImage());
    prose.light({});
    return place;
}
