#pragma once

#include "widgets/panel/knob.h"
#include "widgets/stage/ring.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

/// The knobs of a lesson: at most five at first, the folded ones behind "more". One with a dot in its name, "twin.rate", is the
/// second value of the knob before it, which can be taken away: then its value is empty.
class ParamPanel : public QWidget {
    Q_OBJECT

public:
    explicit ParamPanel(QWidget* parent = nullptr);

    /// Builds the knobs anew; `theme` must outlive them.
    void build(const std::vector<engine::Field>& fields, const Theme& theme);
    /// Says which choices cannot be made; of the knobs that are built from now on.
    void setRefusal(Knob::Refusal refusal) { m_refusal = std::move(refusal); }
    /// Says what else a knob can be set to at the moment; likewise.
    void setOffers(Knob::Offers offers) { m_offers = std::move(offers); }
    /// The same fields with other values or ranges; a knob is not there as long as its field is hidden.
    void showFields(const std::vector<engine::Field>& fields);
    /// Surrounds the knob with one of these names, or the button behind which it is.
    void light(const QStringList& names);
    /// Takes the keyboard to the knob of this name.
    void focusKnob(const QString& name);

Q_SIGNALS:
    void edited(const QString& name, const QString& value);
    /// The mouse is on the knob of this name; empty: on none.
    void pointedAt(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void unfold(bool open);
    QWidget* rowOf(Knob* knob, const engine::Field& field, QWidget* home);

    QVBoxLayout* m_column;
    QWidget *m_first = nullptr, *m_folded = nullptr;
    QPushButton* m_more = nullptr;
    Knob::Refusal m_refusal;
    Knob::Offers m_offers;
    std::vector<Knob*> m_knobs; ///< each named like its field
    const Theme* m_theme = nullptr;
    Ring* m_ring = nullptr;
    bool m_open = false;
};

} // namespace widgets
