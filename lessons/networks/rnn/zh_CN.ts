<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>by-hand: a small cell with drawn weights, one time step after another, and back through time; learn: a cell learns from a series or a text</source>
        <translation>手算：权重随机抽取的小单元，逐个时间步前进，再沿时间返回；学习：单元从序列或文本中学习</translation>
    </message>
    <message>
        <source>Spectral radius ρ</source>
        <translation>谱半径 ρ</translation>
    </message>
    <message>
        <source>the largest |eigenvalue| of U: drawn weights are scaled until it is this</source>
        <translation>U 的最大 |特征值|：把抽取的权重缩放到这个值</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>of the cell; linear: none</source>
        <translation>单元的激活函数；线性：没有</translation>
    </message>
    <message>
        <source>Units by hand</source>
        <translation>手算单元数</translation>
    </message>
    <message>
        <source>numbers of the state of the small cell</source>
        <translation>小单元状态中数的个数</translation>
    </message>
    <message>
        <source>of the weights and of all sequences</source>
        <translation>权重和所有序列的种子</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>RNN</source>
        <translation>循环神经网络</translation>
    </message>
    <message>
        <source>one cell at every time step, and a gradient that has to come back through all of them</source>
        <translation>每个时间步都是同一个单元，梯度必须逐步返回</translation>
    </message>
    <message>
        <source>U is one number, 0.5, and the cell is linear. How much of the gradient is left after 10 steps back?</source>
        <translation>U 是一个数 0.5，单元是线性的。返回 10 步后，梯度还剩多少？</translation>
    </message>
    <message>
        <source>“A spectral radius above 1 makes gradients explode.” It does in a linear cell; where tanh saturates, its slopes shrink them, and they may vanish all the same.</source>
        <translation>“谱半径大于 1，梯度就会爆炸。”线性单元确实如此；而 tanh 饱和时，它的斜率使梯度变小，梯度照样可能消失。</translation>
    </message>
</context>
<context>
    <name>rnn</name>
    <message>
        <source>unit %1</source>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>drawn, not learnt</source>
        <translation>随机抽取，没有经过学习</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>last state</source>
        <translation>上一个状态</translation>
    </message>
    <message>
        <source>0 at first</source>
        <translation>开始时为 0</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>U, spectral radius %1</source>
        <translation>U，谱半径 %1</translation>
    </message>
    <message>
        <source>drawn, and scaled to its spectral radius</source>
        <translation>随机抽取，再缩放到该谱半径</translation>
    </message>
    <message>
        <source>weights of the input</source>
        <translation>输入的权重</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>weights of the answer</source>
        <translation>答案的权重</translation>
    </message>
    <message>
        <source>spectral radius</source>
        <translation>谱半径</translation>
    </message>
    <message>
        <source>the knob</source>
        <translation>旋钮</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>送回的梯度</translation>
    </message>
    <message>
        <source>Norm of the gradient</source>
        <translation>梯度的范数</translation>
    </message>
    <message>
        <source>gradient left</source>
        <translation>剩余梯度</translation>
    </message>
    <message>
        <source>by ρ alone</source>
        <translation>仅按 ρ</translation>
    </message>
    <message>
        <source>Before the first time step.</source>
        <translation>第一个时间步之前。</translation>
    </message>
    <message>
        <source>The state is 0; the sequence is there.</source>
        <translation>状态为 0；序列已经给出。</translation>
    </message>
    <message>
        <source>Time %1.</source>
        <translation>时刻 %1。</translation>
    </message>
    <message>
        <source>The input and the last state make the new one, by the same U, W and b as always; it answers %1.</source>
        <translation>输入和上一个状态经过始终相同的 U、W 和 b 得到新的状态；答案是 %1。</translation>
    </message>
    <message>
        <source>The way back begins.</source>
        <translation>开始返回。</translation>
    </message>
    <message>
        <source>The last answer is V h: its gradient by the last state is V.</source>
        <translation>最后的答案是 V h：它对最后状态的梯度就是 V。</translation>
    </message>
    <message>
        <source>Times 1 − h², which is at most 1, and the transpose of U: %1 of the gradient is left.</source>
        <translation>乘以不超过 1 的 1 − h²，再乘以 U 的转置：梯度还剩 %1。</translation>
    </message>
    <message>
        <source>Times the transpose of U, once more: %1 of the gradient is left.</source>
        <translation>再乘一次 U 的转置：梯度还剩 %1。</translation>
    </message>
    <message>
        <source>Back to time %1.</source>
        <translation>返回到时刻 %1。</translation>
    </message>
    <message>
        <source>The answer at time %1 sends its gradient back. How much of it is left at time 1?</source>
        <translation>时刻 %1 的答案把梯度送回。到时刻 1 还剩多少？</translation>
    </message>
    <message>
        <source>it has grown</source>
        <translation>它变大了</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>一半以上</translation>
    </message>
    <message>
        <source>less, but more than a thousandth</source>
        <translation>较少，但多于千分之一</translation>
    </message>
    <message>
        <source>less than a thousandth</source>
        <translation>不到千分之一</translation>
    </message>
    <message>
        <source>Each step back multiplies by U and by the slope of the cell: %1 is the ratio of the norms.</source>
        <translation>每退一步都乘以 U 和单元的斜率：范数之比为 %1。</translation>
    </message>
    <message>
        <source>On the way back, at which time is less than a tenth of the gradient left at first? (0: at none)</source>
        <translation>返回途中，在哪个时刻剩余梯度首次不到十分之一？（0：没有）</translation>
    </message>
    <message>
        <source>Its norms say so, from right to left.</source>
        <translation>看它的各步范数，从右往左。</translation>
    </message>
    <message>
        <source>With a spectral radius of 0.9 next to nothing of the gradient comes back through 50 steps.</source>
        <translation>谱半径为 0.9 时，经过 50 步几乎没有梯度返回。</translation>
    </message>
    <message>
        <source>A plain cell learns to spell names (bits a character on names that it has not seen).</source>
        <translation>普通循环单元学会拼写人名（未见过的人名，每字符比特数）。</translation>
    </message>
    <message>
        <source>It learns the form of couplets (the best of its first 400 steps, bits a character).</source>
        <translation>它学会联句的格式（前 400 步中的最好值，每字符比特数）。</translation>
    </message>
    <message>
        <source>Its error for the sunspots of the next year is well below that of saying “as last year”.</source>
        <translation>它对下一年太阳黑子数的误差远小于“与去年相同”的误差。</translation>
    </message>
    <message>
        <source>Gradient left</source>
        <translation>剩余梯度</translation>
    </message>
    <message>
        <source>on the way back, step by step</source>
        <translation>返回途中，逐步</translation>
    </message>
    <message>
        <source>ρ for each step</source>
        <translation>每步乘 ρ</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Unit %1: the weighted sum is %2. What will its state be?</source>
        <translation>单元 %1：加权和为 %2。它的状态将是多少？</translation>
    </message>
    <message>
        <source>It is tanh of the sum, between −1 and 1.</source>
        <translation>它是加权和的 tanh，在 −1 与 1 之间。</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Unrolled over time</source>
        <translation>沿时间展开</translation>
    </message>
    <message>
        <source>And back through time</source>
        <translation>再沿时间返回</translation>
    </message>
</context>
</TS>
