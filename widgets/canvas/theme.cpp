#include "widgets/canvas/theme.h"

#include "engine/core/error.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace widgets {
namespace {

QList<QColor> coloursOf(const QJsonArray& names)
{
    QList<QColor> colours;
    for (const QJsonValue& name : names) colours << QColor(name.toString());
    return colours;
}

Theme load(const QString& name)
{
    const bool darkProjector = name == QLatin1String("projector-dark");
    QFile file(QStringLiteral(":/themes/%1.json").arg(darkProjector ? QStringLiteral("dark") : name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("theme %s is not among the resources", qPrintable(name));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto colour = [&json](const char* token) { return QColor(json[QLatin1String(token)].toString()); };

    Theme theme;
    theme.name = name;
    theme.projector = darkProjector || json[QLatin1String("projector")].toBool();
    theme.surface = colour("surface"), theme.raised = colour("raised"), theme.sunken = colour("sunken");
    theme.text = colour("text"), theme.muted = colour("muted"), theme.line = colour("line"), theme.control = colour("control");
    theme.spot = colour("spot"), theme.spotFill = colour("spotFill");
    theme.focus = colour("focus"), theme.selection = colour("selection");
    theme.good = colour("good"), theme.warn = colour("warn"), theme.error = colour("error");
    theme.forward = colour("forward"), theme.backward = colour("backward");
    theme.inputGradient = colour("inputGradient"), theme.weightGradient = colour("weightGradient");
    theme.categorical = coloursOf(json[QLatin1String("categorical")].toArray());
    theme.diverging = Ramp(coloursOf(json[QLatin1String("diverging")].toArray()));
    theme.sequential = Ramp(coloursOf(json[QLatin1String("sequential")].toArray()));
    return theme;
}

bool chinese = false;

struct Families {
    QString latin, chinese;
};

/// The system's font, unless that is the bare machine's stand-in and there is a better one that has Han, too. It has the same
/// Latin letters in all its languages, but only in Korean and Japanese quotes of their width.
Families chosenFamilies()
{
    const QString system = QFontInfo(QGuiApplication::font()).family();
    const bool standIn = system.startsWith(QLatin1String("DejaVu")) || system.startsWith(QLatin1String("Bitstream Vera"));
    const QString noto = QStringLiteral("Noto Sans CJK SC"), narrow = QStringLiteral("Noto Sans CJK KR");
    if (!standIn || !QFontDatabase::hasFamily(noto)) return {system, system};
    return {QFontDatabase::hasFamily(narrow) ? narrow : noto, noto};
}

QFont fontOf(double pixels, bool bold)
{
    static const Families families = chosenFamilies();
    QFont font(chinese ? families.chinese : families.latin);
    font.setPixelSize(int(std::lround(pixels)));
    font.setBold(bold);
    return font;
}

} // namespace

void setChinese(bool on) { chinese = on; }
bool isChinese() { return chinese; }

double unit()
{
    static const double pixels = std::max(14, QFontInfo(QGuiApplication::font()).pixelSize());
    return pixels;
}

QStringList Theme::names()
{
    return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("projector"), QStringLiteral("projector-dark")};
}

const Theme& Theme::named(const QString& name)
{
    if (!names().contains(name))
        throw engine::InputError(
            engine::message("messages", "there is no theme '%1'; there are light, dark, projector and projector-dark")
                .with(name.toStdString()));
    static std::map<QString, Theme> loaded;
    const auto found = loaded.find(name);
    return found != loaded.end() ? found->second : loaded.emplace(name, load(name)).first->second;
}

QFont Theme::font(Role role, bool bold) const
{
    struct Size {
        int normal, onProjector;
    };
    static constexpr Size sizes[] = {{11, 20}, {12, 22}, {13, 24}, {14, 24}, {15, 24}, {17, 30}, {20, 32}, {22, 44}, {30, 52}};
    static QFont fonts[2][2][std::size(sizes)][2]; // resolving a font is dear, a stage asks for hundreds
    QFont& font = fonts[chinese][projector][int(role)][bold];
    if (font.bold() == bold && font.pixelSize() > 0) return font;
    const Size size = sizes[int(role)];
    return font = fontOf((projector ? size.onProjector : size.normal) * unit() / 14, bold);
}

QColor Theme::device(int index) const
{
    static constexpr int order[] = {0, 1, 2, 4, 5, 6, 3, 7};
    return categorical[order[index % 8]];
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, surface);
    p.setColor(QPalette::Base, raised);
    p.setColor(QPalette::AlternateBase, surface);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, control);
    p.setColor(QPalette::Light, raised);
    p.setColor(QPalette::Highlight, selection);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::ToolTipBase, raised);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Link, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, control);
    return p;
}

} // namespace widgets
