#pragma once

#include "engine/core/trace.h"
#include "tests/under_test.h"
#include "widgets/canvas/page.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstring>

/// What tests of whole lessons do with their sessions.

struct Picture {
    QImage image;
    std::vector<widgets::Region> regions;
};

inline widgets::Page pageOf(const lessons::Session& session, double t, const QStringList& hidden = {})
{
    widgets::Page page;
    page.charts = session.charts(engine::momentAt(t, session.lastStep()).shown());
    page.hide(hidden);
    page.stage = session.picture(t);
    return page;
}

inline Picture paint(const lessons::Session& session, double t, const QString& theme = QStringLiteral("light"),
                     QSize size = {1000, 928}, const QStringList& hidden = {})
{
    Picture picture{QImage(size, QImage::Format_RGB32), {}};
    QPainter painter(&picture.image);
    picture.regions = widgets::paintPage(painter, size, widgets::Theme::named(theme), pageOf(session, t, hidden));
    return picture;
}

/// A lesson without a single vector has no tables and no grids.
inline bool hasOnlyScalars(const lessons::Session& session)
{
    const auto values = session.values(session.lastStep());
    return std::ranges::all_of(values, [](const auto& named) { return std::holds_alternative<double>(named.second.content); });
}

// Values that are the same bit for bit; NaN equals NaN.
QString difference(const engine::Values& a, const engine::Values& b);
bool sameBits(const engine::Array& a, const engine::Array& b);
inline bool sameBits(double a, double b) { return std::memcmp(&a, &b, sizeof a) == 0; }
inline bool sameBits(std::nullptr_t, std::nullptr_t) { return true; }
inline bool sameBits(const std::string& a, const std::string& b) { return a == b; }
inline bool sameBits(const engine::Values& a, const engine::Values& b) { return difference(a, b).isEmpty(); }
template <class T> bool sameBits(const std::vector<T>& a, const std::vector<T>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const T& x, const T& y) { return sameBits(x, y); });
}
inline bool sameBits(const engine::Array& a, const engine::Array& b)
{
    return a.shape == b.shape && sameBits(a.data, b.data) && a.missing == b.missing;
}

/// The name of the first value that is not the same; empty if all are. What was measured is another number each time.
inline QString difference(const engine::Values& a, const engine::Values& b)
{
    const auto same = [](const auto& x, const auto& y) {
        if constexpr (std::is_same_v<decltype(x), decltype(y)>) return sameBits(x, y);
        else return false;
    };
    if (a.size() != b.size()) return QStringLiteral("their number");
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i].first != b[i].first || a[i].second.measured != b[i].second.measured ||
            (!a[i].second.measured && !std::visit(same, a[i].second.content, b[i].second.content)))
            return QString::fromStdString(a[i].first);
    return {};
}
