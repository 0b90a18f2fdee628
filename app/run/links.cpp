#include "app/run/links.h"

namespace app {

Link::Link(const QString& target) : verb(target.section(QLatin1Char(':'), 0, 0)), argument(target.section(QLatin1Char(':'), 1)) {}

void follow(const Link& link, Presenter& presenter)
{
    widgets::Player& player = presenter.player();
    if (link.verb == QLatin1String("set")) presenter.change(link.name(), link.value());
    else if (link.verb == QLatin1String("step")) {
        presenter.leaveInside(); // a text tells of the run
        player.seek(link.argument == QLatin1String("end") ? player.last() : link.argument.toInt());
    }
}

} // namespace app
