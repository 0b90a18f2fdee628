#include "lessons/pictures.h"

#include "engine/data/image_set.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lessons {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(clothes)
};

} // namespace

QString nameOfClothes(int label)
{
    static constexpr const char* All[] = {QT_TRANSLATE_NOOP("clothes", "T-shirt"),  QT_TRANSLATE_NOOP("clothes", "Trouser"),
                                          QT_TRANSLATE_NOOP("clothes", "Pullover"), QT_TRANSLATE_NOOP("clothes", "Dress"),
                                          QT_TRANSLATE_NOOP("clothes", "Coat"),     QT_TRANSLATE_NOOP("clothes", "Sandal"),
                                          QT_TRANSLATE_NOOP("clothes", "Shirt"),    QT_TRANSLATE_NOOP("clothes", "Sneaker"),
                                          QT_TRANSLATE_NOOP("clothes", "Bag"),      QT_TRANSLATE_NOOP("clothes", "Boot")};
    return Words::tr(All[label]);
}

engine::Numbers smallClothes(int picture)
{
    static const engine::ImageSet all = engine::fashionMnist(engine::Part::Test);
    const int wide = all.width(), high = all.height();
    const auto first = all.images.data.begin() + std::ptrdiff_t(picture - 1) * wide * high;
    engine::Numbers half({high / 2, wide / 2}, engine::Precision::Double);
    for (int i = 0; i < high / 2; ++i)
        for (int j = 0; j < wide / 2; ++j) {
            const auto at = first + 2 * i * wide + 2 * j;
            half.data[std::size_t(i * wide / 2 + j)] = std::round((at[0] + at[1] + at[wide] + at[wide + 1]) / 4.0);
        }
    return half;
}

engine::Numbers mapsOf(const engine::Network& network, int value, const engine::Lanes<const float>& of, int sample)
{
    const engine::Shape shape = network.shape(value);
    engine::Numbers numbers(shape.pixels() > 1 ? std::vector{shape.channels, shape.height, shape.width}
                                               : std::vector{shape.channels},
                            engine::Precision::Float);
    for (int i = 0; i < shape.features(); ++i) numbers.data[std::size_t(i)] = of(i, sample);
    return numbers;
}

double roundBoundOf(const engine::Lanes<const float>& values)
{
    double most = 0;
    for (int i = 0; i < values.features; ++i) most = std::max(most, std::abs(double(values(i, 0))));
    if (!(most > 0) || !std::isfinite(most)) return 1;
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double step : {1.0, 2.0, 5.0})
        if (most <= step * power) return step * power;
    return 10 * power;
}

} // namespace lessons
