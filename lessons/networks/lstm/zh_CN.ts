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
        <source>time-step</source>
        <translation>一个时间步</translation>
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
        <source>At time %1 unit %2 goes from %3 to %4.</source>
        <translation>在时刻 %1，单元 %2 从 %3 变为 %4。</translation>
    </message>
    <message>
        <source>Time %1.</source>
        <translation>时刻 %1。</translation>
    </message>
    <message>
        <source>The forget gate: the share of the memory that stays. Of unit %1 it is %2.</source>
        <translation>遗忘门：记忆留下的份额。单元 %1 的是 %2。</translation>
    </message>
    <message>
        <source>The input gate: the share of the candidate that comes in, %1.</source>
        <translation>输入门：候选值进入的份额，%1。</translation>
    </message>
    <message>
        <source>The candidate: what could be remembered, %1.</source>
        <translation>候选值：可以记住的内容，%1。</translation>
    </message>
    <message>
        <source>New memory: %1 × %2 + %3 × %4 = %5.</source>
        <translation>新记忆：%1 × %2 + %3 × %4 = %5。</translation>
    </message>
    <message>
        <source>The output gate: the share of tanh c that is shown, %1.</source>
        <translation>输出门：tanh c 露出的份额，%1。</translation>
    </message>
    <message>
        <source>The hidden state goes on to the next time step: %1.</source>
        <translation>隐状态传给下一个时间步：%1。</translation>
    </message>
    <message>
        <source>The answer is given at time %1. How much of its gradient is left at time 1?</source>
        <translation>答案在时刻 %1 给出。它的梯度在时刻 1 还剩多少？</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>一半以上</translation>
    </message>
    <message>
        <source>less, but more than a thousandth</source>
        <translation>不到一半，但超过千分之一</translation>
    </message>
    <message>
        <source>less than a thousandth</source>
        <translation>不到千分之一</translation>
    </message>
    <message>
        <source>How many of a hundred answers are right at step %1?</source>
        <translation>到第 %1 步，一百个答案中有多少个是对的？</translation>
    </message>
    <message>
        <source>The loss on new sequences is %1.</source>
        <translation>在新序列上的损失是 %1。</translation>
    </message>
    <message>
        <source>Over this batch the ratio of the two is %1.</source>
        <translation>在这个小批量上，两者之比是 %1。</translation>
    </message>
    <message>
        <source>A share f of the old memory stays, a share i of the candidate comes in.</source>
        <translation>旧记忆留下份额 f，候选值进入份额 i。</translation>
    </message>
    <message>
        <source>input gate</source>
        <translation>输入门</translation>
    </message>
    <message>
        <source>forget gate</source>
        <translation>遗忘门</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候选值</translation>
    </message>
    <message>
        <source>output gate</source>
        <translation>输出门</translation>
    </message>
    <message>
        <source>0 before the first time step</source>
        <translation>第一个时间步之前为 0</translation>
    </message>
    <message>
        <source>new memory</source>
        <translation>新记忆</translation>
    </message>
    <message>
        <source>old memory</source>
        <translation>旧记忆</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>Input gate</source>
        <translation>输入门</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>遗忘门</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选值</translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation>输出门</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>加权和</translation>
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
        <source>With a forget bias of 0 the gradient dies on its way back through 50 steps.</source>
        <translation>遗忘偏置为 0 时，梯度在返回 50 步的途中消失。</translation>
    </message>
    <message>
        <source>With a forget bias of 3 much of it comes back.</source>
        <translation>遗忘偏置为 3 时，大部分梯度能返回。</translation>
    </message>
    <message>
        <source>The weighted sum of the input and the last hidden state, %1.</source>
        <translation>输入与上一隐状态的加权和，%1。</translation>
    </message>
    <message>
        <source>Which time steps will it remember once it has learnt?</source>
        <translation>学会之后，它会记住哪些时间步？</translation>
    </message>
    <message>
        <source>those that are marked</source>
        <translation>带标记的</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最后几个</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>全都一样</translation>
    </message>
    <message>
        <source>The slope of the answer by each number, below the input, says on which ones it hangs.</source>
        <translation>输入下方是答案对每个数的斜率：它取决于哪些数，一看便知。</translation>
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
    <message>
        <source>At time %1 unit %2 keeps %3 of %4 and takes in %5 of %6.</source>
        <translation>在时刻 %1，单元 %2 保留 %4 的 %3，并接收 %6 的 %5。</translation>
    </message>
</context>
</TS>
