#include "widgets/access/announcer.h"

namespace widgets {

Announcer::Announcer(QObject* parent, int pause) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::sayNow);
}

void Announcer::say(const QString& text, bool moving)
{
    m_text = text;
    if (!moving) m_pause.stop();
    if (!m_pause.isActive()) sayNow();
    if (moving && !m_pause.isActive()) m_pause.start();
}

void Announcer::sayNow()
{
    if (m_text == m_said || m_text.isEmpty()) return;
    m_said = m_text;
    Q_EMIT said(m_said);
}

} // namespace widgets
