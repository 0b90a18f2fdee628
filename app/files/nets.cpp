#include "app/files/nets.h"

#include "app/files/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace app {
namespace {

constexpr std::size_t MostLeft = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nets)
};

QString nameOf(const StateFile& file)
{
    return Words::tr("The net of “%1”, step %2")
        .arg(QCoreApplication::translate("lessons", lessons::lessonNamed(file.lesson).title))
        .arg(file.step);
}

/// Dear ones come without data, so that nobody can work on them.
bool hasNets(const lessons::Lesson& lesson)
{
    static std::map<const lessons::Lesson*, bool> known;
    const auto found = known.find(&lesson);
    if (found != known.end()) return found->second;
    const auto session = lesson.open();
    return known[&lesson] = session->hasNet() != lessons::Session::DearNet && session->mayHaveNet();
}

/// By the first lines of the file, where this program says the lesson; of another program's it is found out when it is read.
bool mayHaveNet(const QString& path)
{
    static const QRegularExpression lesson(QStringLiteral("\"lesson\"\\s*:\\s*\"([^\"]*)\""));
    if (!QFileInfo(path).isFile()) return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QString id = lesson.match(QString::fromUtf8(file.read(300))).captured(1);
    for (const lessons::Lesson* known : lessons::catalogue())
        if (id == QLatin1String(known->id)) return hasNets(*known);
    return id.isEmpty();
}

} // namespace

void Nets::keep(const lessons::Lesson& lesson, const lessons::Session& session, int step)
{
    if (step == 0 || !session.trains() || !session.hasNet()) return; // at step 0 it has learnt nothing
    StateFile file = stateOf(lesson, session, step);
    std::erase_if(m_left, [&](const Left& left) {
        return left.file.lesson == file.lesson && left.file.history == file.history && left.file.step == step;
    });
    m_left.insert(m_left.begin(), {QStringLiteral("left/%1").arg(++m_count), std::move(file)});
    if (m_left.size() > MostLeft) m_left.pop_back();
}

std::vector<widgets::Knob::Offer> Nets::offers() const
{
    std::vector<widgets::Knob::Offer> list;
    for (const Left& left : m_left) list.push_back({left.id, nameOf(left.file)});
    for (const QString& path : Files::recent())
        if (mayHaveNet(path)) list.push_back({path, QFileInfo(path).fileName(), QDir::toNativeSeparators(path)});
    return list;
}

bool Nets::holds(const std::string& value) const
{
    return std::ranges::find(m_left, QString::fromStdString(value), &Left::id) != m_left.end();
}

std::string Nets::fileOf(const std::string& value) const
{
    const auto left = std::ranges::find(m_left, QString::fromStdString(value), &Left::id);
    const QString name = QStringLiteral("%1-%2.tensorscope").arg(QString::fromStdString(left->file.lesson)).arg(left->file.step);
    return keepOwn({name, bytesOf(left->file)}).toStdString();
}

} // namespace app
