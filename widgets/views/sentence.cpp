#include "widgets/views/sentence.h"

#include "widgets/views/explain.h"
#include "widgets/views/measured.h"

#include <cmath>

namespace widgets {
namespace {

struct Piece {
    QString element, words; ///< "bytesSent[2]", "24 kB"
    QString behind;         ///< up to the next number
};

std::vector<Piece> piecesOf(const QString& text)
{
    std::vector<Piece> parts;
    for (const QString& part : text.split(QLatin1Char('{'))) {
        const qsizetype end = part.indexOf(QLatin1Char('}'));
        const QString number = part.left(std::max<qsizetype>(end, 0));
        parts.push_back({number.section(QLatin1Char('|'), 0, 0), number.section(QLatin1Char('|'), 1), part.mid(end + 1)});
    }
    return parts;
}

} // namespace

Sentence::Sentence(const Frame& frame, const QString& text)
{
    for (const auto& [element, words, behind] : piecesOf(text)) {
        const auto [id, at] = elementNamed(frame.tape(), RegionName(element));
        const auto value = id.empty() ? std::optional<double>() : frame.value(id, at);
        const QString printed = value && words.isEmpty() ? number(*value, frame.decimals(id)) : words;
        if (!id.empty() && !printed.isEmpty()) {
            const QString place = placeName(frame.look(id), at), called = frame.called(id);
            Region region;
            region.id = elementId(id, at);
            region.name = place.isEmpty() ? called : QStringLiteral("%1, %2").arg(called, place);
            if (value) region.value = frame.exactly(id, *value);
            m_numbers.push_back({region, m_text.size(), printed.size(), value && isMeasured(frame, id)});
        }
        m_text += printed + behind;
    }
}

double Sentence::width(const Canvas& canvas, Role role, bool bold) const
{
    return std::ceil(canvas.textWidth(m_text, role, bold));
}

void Sentence::paint(Canvas& canvas, QRectF line, Role role, QColor ink, bool bold, Qt::Alignment align) const
{
    canvas.text(line, m_text, role, ink, align | Qt::AlignVCenter, bold);
    const double spare = line.width() - canvas.textWidth(m_text, role, bold);
    line.adjust(align & Qt::AlignRight ? spare : align & Qt::AlignHCenter ? spare / 2 : 0, 0, 0, 0);
    for (const Number& number : m_numbers) {
        const double left = canvas.textWidth(m_text.left(number.from), role, bold);
        const double right = canvas.textWidth(m_text.left(number.from + number.length), role, bold);
        Region region = number.region;
        region.rect = {std::floor(line.left() + left), line.top(), std::ceil(right - left), line.height()};
        if (number.measured) markMeasured(canvas, region.rect);
        canvas.region(std::move(region));
    }
}

void collectNumbers(const QString& text, std::set<std::string>& drawn)
{
    for (const Piece& part : piecesOf(text))
        if (!part.element.isEmpty()) drawn.insert(RegionName(part.element).name.toStdString());
}

} // namespace widgets
