#include "widgets/views/sentence.h"

#include "widgets/views/explain.h"

#include <cmath>

namespace widgets {

std::pair<QString, std::vector<std::pair<qsizetype, qsizetype>>> Sentence::spelled() const
{
    QString line;
    std::vector<std::pair<qsizetype, qsizetype>> places(numbers.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1 || number > int(numbers.size())) {
            line += text[i];
            continue;
        }
        const QString& words = numbers[std::size_t(number) - 1].words;
        places[std::size_t(number) - 1] = {line.size(), words.size()};
        line += words, ++i;
    }
    return {line, places};
}

void paintSentence(Canvas& canvas, const Frame& frame, QRectF line, const Sentence& sentence, Qt::Alignment align)
{
    const auto [text, places] = sentence.spelled();
    const auto width = [&, &text = text](qsizetype letters) { return canvas.textWidth(text.left(letters), Role::Label); };
    const double spare = line.width() - width(text.size());
    canvas.text(line, text, Role::Label, canvas.theme().muted, align | Qt::AlignVCenter);
    line.adjust(align & Qt::AlignRight ? spare : align & Qt::AlignHCenter ? spare / 2 : 0, 0, 0, 0);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto [first, count] = places[i];
        numberRegion(
            canvas, frame, sentence.numbers[i].element,
            {std::floor(line.left() + width(first)), line.top(), std::ceil(width(first + count) - width(first)), line.height()});
    }
}

void numberRegion(Canvas& canvas, const Frame& frame, const QString& element, QRectF rect)
{
    const auto [id, at] = elementNamed(frame.tape(), RegionName(element));
    const QString place = placeName(frame.look(id), at);
    Region region;
    region.id = element, region.rect = rect;
    region.name = place.isEmpty() ? frame.called(id) : QStringLiteral("%1, %2").arg(frame.called(id), place);
    if (const auto value = frame.value(id, at)) region.value = exact(*value);
    canvas.region(std::move(region));
}

} // namespace widgets
