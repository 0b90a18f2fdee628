<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>lstm</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>rnn</source>
        <translation>普通循环单元</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>forget</source>
        <translation>遗忘门</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入门</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出门</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>with gates and a memory, or the plain recurrent one</source>
        <translation>带门和记忆的单元，或普通的循环单元</translation>
    </message>
    <message>
        <source>Forget bias</source>
        <translation>遗忘偏置</translation>
    </message>
    <message>
        <source>where the bias of the forget gates starts: the higher, the more is kept at first</source>
        <translation>遗忘门偏置的初值：越大，起初保留越多</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>a memory that changes only by a product and a sum</source>
        <translation>只通过一次乘法和一次加法改变的记忆</translation>
    </message>
    <message>
        <source>The forget gate of a unit is 0.9 at each of 30 time steps. How much of what it knew is left?</source>
        <translation>某个单元的遗忘门在 30 个时间步中都是 0.9。它原来记住的还剩多少？</translation>
    </message>
    <message>
        <source>“The forget gate decides how much is forgotten.” It is the share that is kept: near 1 the memory stays, at 0 it is cleared.</source>
        <translation>“遗忘门决定忘掉多少。”它其实是保留的份额：接近 1 时记忆留下，等于 0 时被清空。</translation>
    </message>
</context>
<context>
    <name>lstm</name>
    <message>
        <source>A share f of the old memory stays, a share i of the candidate comes in.</source>
        <translation>旧记忆留下份额 f，候选值进入份额 i。</translation>
    </message>
    <message>
        <source>The LSTM learns to add two numbers that are far apart.</source>
        <translation>LSTM 学会把相隔很远的两个数相加。</translation>
    </message>
    <message>
        <source>It keeps a sign through 24 steps of noise.</source>
        <translation>它在 24 步噪声中保住一个正负号。</translation>
    </message>
    <message>
        <source>With a forget bias of 0 the gradient dies on its way back through 50 steps (the middle one of five starts).</source>
        <translation>遗忘偏置为 0 时，梯度在返回 50 步的途中消失（五次不同初始值的中位数）。</translation>
    </message>
    <message>
        <source>With a forget bias of 3 much of it comes back (the middle one of five starts).</source>
        <translation>遗忘偏置为 3 时，大部分梯度能返回（五次不同初始值的中位数）。</translation>
    </message>
    <message>
        <source>Unit %1: old memory %2, i = %3, candidate %4, and f = %5. What is the new memory?</source>
        <translation>单元 %1：旧记忆 %2，i = %3，候选值 %4，f = %5。新记忆是多少？</translation>
    </message>
    <message>
        <source>Unit %1: old memory %2, i = %3, candidate %4. What would the new memory be if f were 0?</source>
        <translation>单元 %1：旧记忆 %2，i = %3，候选值 %4。如果 f 为 0，新记忆会是多少？</translation>
    </message>
    <message>
        <source>Whatever was there is gone: i times the candidate is all. With f = %1 it becomes %2.</source>
        <translation>原来的全部清空：只剩 i 乘以候选值。按 f = %1，它变为 %2。</translation>
    </message>
</context>
</TS>
