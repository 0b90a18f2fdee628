#include "widgets/views/titled.h"

#include "widgets/views/sentence.h"
#include "widgets/views/wrapped.h"

#include <algorithm>

namespace widgets {
namespace {

class Titled final : public Wrapped {
public:
    Titled(Title title, ViewPtr view) : Wrapped(std::move(view)), m_title(std::move(title)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return under(canvas, frame, inner().least(canvas, frame));
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return under(canvas, frame, inner().comfortable(canvas, frame));
    }
    void collect(std::set<std::string>& drawn) const override
    {
        inner().collect(drawn);
        drawn.insert(m_title.numbers.begin(), m_title.numbers.end());
    }
    double stretch() const override { return m_title.stretch; }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const Naming naming = frame.naming(m_title.named);
        const Sentence name(frame, naming.name), note(frame, naming.note);
        const QRectF line(rect.left(), rect.top(), rect.width(), canvas.lineHeight(Role::Body));
        name.paint(canvas, line, Role::Body, canvas.theme().text, true);
        const double left = line.width() - note.width(canvas, Role::Label);
        if (name.width(canvas, Role::Body, true) + 12 <= left)
            note.paint(canvas, line.adjusted(left, 0, 0, 0), Role::Label, canvas.theme().muted);
        inner().paint(canvas, rect.adjusted(0, under(canvas, frame, {}).height(), 0, 0), frame, places);
    }

private:
    QSizeF under(const Canvas& canvas, const Frame& frame, QSizeF view) const
    {
        const double name = Sentence(frame, frame.naming(m_title.named).name).width(canvas, Role::Body, true);
        return {std::max(view.width(), name), view.height() + canvas.lineHeight(Role::Body) + 6};
    }

    Title m_title;
};

class Veiled final : public Wrapped {
public:
    Veiled(QString name, ViewPtr view) : Wrapped(std::move(view)), m_name(std::move(name)) {}

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        if (!canvas.veils(m_name, rect)) inner().paint(canvas, rect, frame, places);
    }

private:
    QString m_name;
};

class LinesView final : public View {
public:
    explicit LinesView(Lines what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        double widest = 0;
        for (const std::string& id : m_what.named) widest = std::max(widest, sentence(frame, id).width(canvas, Role::Note));
        return {widest, height(canvas) * double(m_what.named.size())};
    }
    bool spare() const override { return m_what.spare; }
    double stretch() const override { return 0; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.numbers.begin(), m_what.numbers.end()); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places&) const override
    {
        rect.setHeight(height(canvas));
        for (const std::string& id : m_what.named) {
            sentence(frame, id).paint(canvas, rect, Role::Note, canvas.theme().text);
            rect.translate(0, rect.height());
        }
    }

private:
    static Sentence sentence(const Frame& frame, const std::string& id) { return {frame, frame.naming(id).name}; }
    static double height(const Canvas& canvas) { return canvas.lineHeight(Role::Note) + 4; }

    Lines m_what;
};

} // namespace

ViewPtr titled(Title title, ViewPtr view) { return std::make_shared<Titled>(std::move(title), std::move(view)); }

ViewPtr veiled(QString name, ViewPtr view) { return std::make_shared<Veiled>(std::move(name), std::move(view)); }

ViewPtr lines(Lines what) { return std::make_shared<LinesView>(std::move(what)); }

} // namespace widgets
