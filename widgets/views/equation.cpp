#include "widgets/views/equation.h"

#include "widgets/views/heading.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

class EquationView final : public View {
public:
    explicit EquationView(Equation what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        double width = 0;
        for (const auto& part : m_what.parts) width += boxWidth(canvas, frame, part.id) + signWidth(canvas, part.sign);
        return {std::max(width, headingWidth(canvas, frame, m_what.named)),
                headingHeight(canvas, frame, m_what.named) + tall(canvas) + 4 + canvas.lineHeight(Role::Label)};
    }
    void collect(std::set<std::string>& drawn) const override
    {
        for (const auto& part : m_what.parts) drawn.insert(part.id);
    }
    double stretch() const override { return m_what.stretch; }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const QRectF rest = paintHeading(canvas, rect, frame, m_what.named);
        if (m_what.note)
            canvas.text(QRectF(rect.topLeft(), QSizeF(rect.width(), rest.top() - rect.top() - 4)), m_what.note(frame),
                        Role::Label, canvas.theme().muted, Qt::AlignRight | Qt::AlignVCenter);
        const double height = tall(canvas), spare = std::max(0.0, rest.width() - least(canvas, frame).width());
        const double more = std::min(24.0, std::floor(spare / double(2 * m_what.parts.size())));
        const double below = height + 4 + canvas.lineHeight(Role::Label);
        const double top = std::round(rest.top() + std::clamp((rest.height() - below) / 2, 0.0, height));
        double x = rest.left();
        for (const auto& part : m_what.parts) {
            const QRectF box(x, top, boxWidth(canvas, frame, part.id) + more, height);
            paintBox(canvas, box, frame, part.id, places);
            const double sign = part.sign.isEmpty() ? 0 : signWidth(canvas, part.sign) + more;
            canvas.text({box.right(), top, sign, height}, part.sign, Role::Title, canvas.theme().muted, Qt::AlignCenter);
            x = box.right() + sign;
        }
    }

private:
    static double tall(const Canvas& canvas) { return std::round(1.8 * canvas.lineHeight(Role::Body)); }
    static double signWidth(const Canvas& canvas, const QString& sign)
    {
        return sign.isEmpty() ? 0 : std::ceil(canvas.textWidth(sign, Role::Title)) + 12;
    }
    /// Large numbers, of a run that diverges, get fewer decimals.
    static QString printed(const Frame& frame, const std::string& id, double value)
    {
        const double size = std::abs(value);
        return number(value, size < 100 ? frame.decimals(id) : size < 1e4 ? 1 : 0);
    }
    static double boxWidth(const Canvas& canvas, const Frame& frame, const std::string& id)
    {
        double widest = canvas.textWidth(frame.called(id), Role::Label) - 8;
        for (const double end : {frame.extent(id).least, frame.extent(id).most})
            widest = std::max(widest, canvas.textWidth(printed(frame, id, end), Role::Body));
        return std::ceil(widest) + 16;
    }
    static void paintBox(Canvas& canvas, QRectF box, const Frame& frame, const std::string& id, Places& places)
    {
        const Theme& theme = canvas.theme();
        const auto value = frame.value(id, {});
        canvas.box(box, theme.raised, value ? theme.control : theme.line, 1.5, 4);
        canvas.text({box.left() - 20, box.bottom() + 4, box.width() + 40, canvas.lineHeight(Role::Label)}, frame.called(id),
                    Role::Label, theme.muted, Qt::AlignCenter);
        places[id].rect = box;
        Region region;
        region.id = QString::fromStdString(id), region.name = frame.called(id), region.rect = box;
        if (value) {
            canvas.text(box, printed(frame, id, *value), Role::Body, theme.text, Qt::AlignCenter);
            region.value = exactly(frame, id, *value);
        }
        canvas.region(std::move(region));
    }

    Equation m_what;
};

} // namespace

ViewPtr equation(Equation what) { return std::make_shared<EquationView>(std::move(what)); }

} // namespace widgets
