#include "app/presenter.h"

#include "app/presentation.h"

#include <QCoreApplication>

#include <cmath>

namespace app {

/// Takes all parameters from one setting to another; neighbouring changes of one knob count as one.
class ChangeCommand final : public QUndoCommand {
public:
    ChangeCommand(Presenter& presenter, Presenter::Setting before, Presenter::Setting after, const QString& what,
                  QString mergesAs)
        : QUndoCommand(what), m_presenter(presenter), m_before(std::move(before)), m_after(std::move(after)),
          m_mergesAs(std::move(mergesAs))
    {
    }

    void undo() override { m_presenter.run(m_before); }
    void redo() override
    {
        if (m_isNew) m_isNew = false; // what is pushed has already been run
        else m_presenter.run(m_after);
    }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const ChangeCommand*>(other);
        if (m_mergesAs.isEmpty() || next->m_mergesAs != m_mergesAs) return false;
        m_after = next->m_after;
        return true;
    }

private:
    Presenter& m_presenter;
    Presenter::Setting m_before, m_after;
    QString m_mergesAs;
    bool m_isNew = true;
};

Presenter::Presenter(QObject* parent) : QObject(parent) {}

void Presenter::open(const lessons::Lesson& lesson)
{
    try {
        auto session = lesson.open();
        m_session = std::move(session);
    } catch (const std::exception& error) {
        Q_EMIT refused(QString::fromUtf8(error.what()));
        return;
    }
    m_lesson = &lesson;
    m_history.clear();
    m_player.setSpeed(lesson.stepsPerSecond);
    m_player.restart(m_session->lastStep(), 0);
    Q_EMIT opened();
}

Presenter::Setting Presenter::setting() const
{
    Setting setting;
    for (const engine::Field& field : m_session->fields()) setting.push_back({field.name(), field.text()});
    return setting;
}

void Presenter::run(const Setting& changes)
{
    // keep the place: half-way through the run stays half-way, the end stays the end
    const double place = m_player.last() > 0 ? m_player.position() / m_player.last() : 0;
    try {
        m_session->apply(changes);
    } catch (const std::exception& error) {
        Q_EMIT ranAnew(); // the knobs show what still holds
        Q_EMIT refused(QString::fromUtf8(error.what()));
        return;
    }
    m_player.restart(m_session->lastStep(), std::round(place * m_session->lastStep()));
    Q_EMIT ranAnew();
}

void Presenter::changeTo(const Setting& changes, const QString& what, const QString& mergesAs)
{
    const auto same = [](const Setting& a, const Setting& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const auto& x, const auto& y) { return x.value == y.value; });
    };
    const Setting before = setting();
    run(changes);
    const Setting after = setting();
    if (!same(before, after)) m_history.push(new ChangeCommand(*this, before, after, what, mergesAs));
}

void Presenter::change(const QString& name, const QString& value)
{
    const auto fields = m_session->fields();
    const engine::Field& field = engine::find(fields, name.toStdString());
    changeTo({{field.name(), value.toStdString()}}, QCoreApplication::translate("fields", field.about.label), name);
}

void Presenter::resetToDefaults()
{
    Setting defaults;
    for (const engine::Field& field : m_session->fields()) defaults.push_back({field.name(), field.initial});
    changeTo(defaults, tr("defaults"), {});
}

widgets::Page Presenter::page() const { return pageAt(*m_lesson, *m_session, m_player.position()); }

} // namespace app
