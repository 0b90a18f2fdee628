#pragma once

#include <QByteArray>

#include <random>
#include <vector>

/// Spoils bytes, each time in another way; the same seed spoils them in the same way again.
class Mutations {
public:
    explicit Mutations(std::uint64_t seed) : m_random(seed) {}

    /// One to four mutations of one of the examples.
    QByteArray next(const std::vector<QByteArray>& examples);
    /// One to four mutations of these bytes; parts of `others` may come in.
    QByteArray spoil(QByteArray bytes, const std::vector<QByteArray>& others);
    /// From 0 to below `end`.
    qsizetype below(qsizetype end);

private:
    void flipBit(QByteArray& bytes);
    void truncate(QByteArray& bytes);
    void splice(QByteArray& bytes, const QByteArray& other);
    void swapNumber(QByteArray& bytes);
    void repeat(QByteArray& bytes);
    void nest(QByteArray& bytes);
    void insertToken(QByteArray& bytes);

    std::mt19937_64 m_random;
};
