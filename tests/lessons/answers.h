#pragma once

#include "lessons/lesson.h"

#include <algorithm>

inline const lessons::Question* find(const std::vector<lessons::Question>& all, const char* id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const auto& q) { return q.id == QLatin1String(id); });
    return found == all.end() ? nullptr : &*found;
}

inline lessons::Answer rightAnswer(lessons::Session& session, const lessons::Question& question)
{
    session.await(question.reveals);
    return session.outcome(question, std::min(question.reveals, session.reached())).right;
}

inline std::unique_ptr<lessons::Session> opened(const char* lesson, const std::vector<engine::Change>& changes)
{
    auto session = lessons::lessonNamed(lesson).open();
    session->apply(changes);
    return session;
}
