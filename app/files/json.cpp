#include "app/files/json.h"

#include "app/files/own_data.h"
#include "app/run/presentation.h"
#include "lessons/twin_changes.h"
#include "widgets/charts/chart_csv.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

using engine::Field;

QJsonValue jsonOfValue(const engine::Value& value)
{
    struct Visitor {
        QJsonValue operator()(double number) const { return finiteOrName(number); }
        QJsonValue operator()(std::nullptr_t) const { return {}; }
        QJsonValue operator()(const std::string& text) const { return QString::fromStdString(text); }
        QJsonValue operator()(const engine::Array& array) const
        {
            QJsonArray shape, data;
            for (const int length : array.shape) shape.append(length);
            for (std::size_t i = 0; i < array.data.size(); ++i) {
                const bool missing = !array.missing.empty() && array.missing[i];
                data.append(missing ? QJsonValue() : finiteOrName(array.data[i]));
            }
            return QJsonObject{{QStringLiteral("shape"), shape}, {QStringLiteral("data"), data}};
        }
        QJsonValue operator()(const std::vector<engine::Array>& list) const
        {
            QJsonArray arrays;
            for (const engine::Array& array : list) arrays.append((*this)(array));
            return arrays;
        }
        QJsonValue operator()(const std::vector<engine::Values>& list) const
        {
            QJsonArray objects;
            for (const engine::Values& values : list) objects.append(app::jsonOf(values));
            return objects;
        }
    };
    return std::visit(Visitor{}, value.content);
}

QJsonValue valueOf(const Field& field, const std::string& text)
{
    switch (field.kind) {
    case Field::Kind::Integer:
    case Field::Kind::Real: return engine::numberOf(text);
    case Field::Kind::Flag: return text == "true";
    default: return QString::fromStdString(text);
    }
}

/// The values of the first run and, without their prefix, those of the second.
std::pair<engine::Values, engine::Values> partedValues(engine::Values values)
{
    std::pair<engine::Values, engine::Values> parts;
    for (auto& [name, value] : values) {
        engine::Values& part = lessons::concernsTwin(name) ? parts.second : parts.first;
        part.emplace_back(lessons::knobOf(name), std::move(value));
    }
    return parts;
}

/// {"values"}, and "measured" if a clock gave some of them.
QJsonObject numbersOf(engine::Values values)
{
    const auto rest =
        std::stable_partition(values.begin(), values.end(), [](const auto& named) { return !named.second.measured; });
    const engine::Values measured(rest, values.end());
    values.erase(rest, values.end());
    QJsonObject json{{QStringLiteral("values"), app::jsonOf(values)}};
    if (!measured.empty()) json[QStringLiteral("measured")] = app::jsonOf(measured);
    return json;
}

QJsonObject frameOf(const lessons::Session& session, int step)
{
    const auto [first, second] = partedValues(session.values(step));
    QJsonObject json = numbersOf(first);
    json[QStringLiteral("step")] = step, json[QStringLiteral("caption")] = captionOf(session, step).whole();
    if (session.twin()) json[QStringLiteral("twin")] = numbersOf(second);
    return json;
}

QJsonObject frontOf(const lessons::Lesson& lesson, const lessons::Session& session)
{
    QJsonObject json{{QStringLiteral("lesson"), QString::fromLatin1(lesson.id)},
                     {QStringLiteral("parameters"), toldParameters(session.fields())},
                     {QStringLiteral("steps"), session.lastStep()}};
    if (const lessons::Session* twin = session.twin())
        json[QStringLiteral("twin")] = QJsonObject{{QStringLiteral("parameters"), toldParameters(twin->fields())}};
    return json;
}

/// What both say of the second run stands together.
void add(QJsonObject& json, const QJsonObject& frame)
{
    for (auto part = frame.begin(); part != frame.end(); ++part) {
        if (QJsonObject known = json.value(part.key()).toObject(); !known.isEmpty()) {
            add(known, part.value().toObject());
            json[part.key()] = known;
        } else {
            json[part.key()] = part.value();
        }
    }
}

QJsonArray listOf(const std::vector<double>& numbers)
{
    QJsonArray list;
    for (const double number : numbers) list.append(finiteOrName(number));
    return list;
}

QJsonObject jsonOfCharts(const std::vector<widgets::Chart>& charts)
{
    QJsonObject json;
    for (const widgets::Chart& chart : charts) {
        QJsonObject curves;
        for (const widgets::Curve& curve : chart.curves)
            curves[curve.id] = QJsonObject{{QStringLiteral("x"), listOf(curve.x)}, {QStringLiteral("y"), listOf(curve.y)}};
        json[chart.id] = curves;
    }
    return json;
}

QJsonObject jsonOfField(const Field& field)
{
    static constexpr const char* kinds[] = {"integer", "real", "flag", "choice", "text"};
    QJsonObject json{{QStringLiteral("name"), QString::fromStdString(field.name())},
                     {QStringLiteral("type"), QLatin1String(kinds[int(field.kind)])},
                     {QStringLiteral("default"), valueOf(field, field.initial)},
                     {QStringLiteral("help"), QString::fromUtf8(field.about.help)}};
    if (*field.about.unit) json[QStringLiteral("unit")] = QString::fromUtf8(field.about.unit);
    if (field.kind == Field::Kind::Integer || field.kind == Field::Kind::Real) {
        json[QStringLiteral("range")] = QJsonArray{field.range.low, field.range.high};
        if (field.kind == Field::Kind::Integer && field.range.step > 1) json[QStringLiteral("increment")] = field.range.step;
    }
    if (!field.choices.empty()) {
        QJsonArray choices;
        for (const std::string& choice : field.choices) choices.append(QString::fromStdString(choice));
        json[field.kind == Field::Kind::Choice ? QStringLiteral("range") : QStringLiteral("suggestions")] = choices;
    }
    return json;
}

} // namespace

QJsonValue finiteOrName(double number)
{
    if (std::isfinite(number)) return number;
    return std::isnan(number) ? QStringLiteral("NaN") : number < 0 ? QStringLiteral("-Infinity") : QStringLiteral("Infinity");
}

QJsonObject jsonOf(const engine::Values& values)
{
    QJsonObject json;
    for (const auto& [name, value] : values) json[QString::fromStdString(name)] = jsonOfValue(value);
    return json;
}

QJsonObject parametersOf(const std::vector<Field>& fields)
{
    QJsonObject json;
    for (const Field& field : fields) json[QString::fromStdString(field.name())] = valueOf(field, field.text());
    return json;
}

QJsonObject toldParameters(const std::vector<Field>& fields)
{
    QJsonObject json = parametersOf(fields);
    for (const Field& field : fields)
        if (const std::string value = field.text(); isOwnPath(field, value))
            json[QString::fromStdString(field.name())] = nameOfOwn(value);
    return json;
}

void writeStep(QIODevice& device, const lessons::Lesson& lesson, const lessons::Session& session, int step,
               std::optional<int> insideStep)
{
    QJsonObject json = frontOf(lesson, session);
    if (insideStep) json[QStringLiteral("inside")] = QJsonObject{{QStringLiteral("step"), *insideStep}};
    add(json, frameOf(session, step));
    json[QStringLiteral("charts")] = jsonOfCharts(session.charts(step));
    device.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

void writeSteps(QIODevice& device, const lessons::Lesson& lesson, const lessons::Session& session, int last,
                const engine::Patience& patience)
{
    // the front without its closing brace, then the frames one by one: a long run never stands in memory as a whole
    QJsonObject front = frontOf(lesson, session);
    front[QStringLiteral("steps")] = last;
    device.write(QJsonDocument(front).toJson(QJsonDocument::Compact).chopped(1) + ",\"frames\":[");
    for (int step = 0; step <= last; ++step) {
        if (patience && !patience()) throw engine::Cancelled();
        if (device.write((step ? ",\n" : "\n") + QJsonDocument(frameOf(session, step)).toJson(QJsonDocument::Compact)) < 0)
            return;
    }
    device.write("\n]}\n");
}

void writeCharts(QIODevice& device, const lessons::Lesson& lesson, const lessons::Session& session, int step)
{
    const auto charts = session.charts(step);
    if (charts.empty())
        throw engine::InputError(engine::message("messages",
                                                 "%1 has no charts with these parameters, so there is nothing to write as .csv; "
                                                 ".json holds the numbers of its steps")
                                     .with(lesson.id));
    widgets::writeCsv(device, charts);
}

QJsonObject jsonOf(const lessons::Lesson& lesson)
{
    QJsonArray parameters;
    const auto session = lesson.open();
    for (const Field& field : session->fields()) parameters.append(jsonOfField(field));
    QJsonArray prerequisites;
    for (const char* text : lesson.teacher.prerequisites) prerequisites.append(QString::fromUtf8(text));
    return {{QStringLiteral("id"), QString::fromLatin1(lesson.id)},   {QStringLiteral("title"), QString::fromUtf8(lesson.title)},
            {QStringLiteral("idea"), QString::fromUtf8(lesson.idea)}, {QStringLiteral("part"), lesson.part},
            {QStringLiteral("steps"), session->lastStep()},           {QStringLiteral("parameters"), parameters},
            {QStringLiteral("minutes"), lesson.teacher.minutes},      {QStringLiteral("prerequisites"), prerequisites}};
}

} // namespace app
