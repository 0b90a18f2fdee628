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
        <source>gru</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新门</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置门</translation>
    </message>
    <message>
        <source>keeps</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>之内</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>之外</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>the GRU, or one of the two that it is compared with</source>
        <translation>GRU，或与它比较的两种之一</translation>
    </message>
    <message>
        <source>Update bias</source>
        <translation>更新偏置</translation>
    </message>
    <message>
        <source>where the bias of the update gates starts: the higher, the more is kept at first</source>
        <translation>更新门偏置的初始值：越高，起初保留得越多</translation>
    </message>
    <message>
        <source>Update gate</source>
        <translation>更新门</translation>
    </message>
    <message>
        <source>at 1 it keeps the state, or takes in the candidate; other books have it so</source>
        <translation>为 1 时保留状态，或者让候选值进入；有些书用后一种</translation>
    </message>
    <message>
        <source>Reset gate</source>
        <translation>重置门</translation>
    </message>
    <message>
        <source>before the state is weighed (inside), or after it, as in PyTorch (outside)</source>
        <translation>在状态加权之前（之内），或像 PyTorch 那样在加权之后（之外）</translation>
    </message>
    <message>
        <source>Forget bias</source>
        <translation>遗忘偏置</translation>
    </message>
    <message>
        <source>where the bias of the LSTM&apos;s forget gates starts</source>
        <translation>LSTM 遗忘门偏置的初始值</translation>
    </message>
</context>
<context>
    <name>gru</name>
    <message>
        <source>reset gate</source>
        <translation>重置门</translation>
    </message>
    <message>
        <source>Reset gate</source>
        <translation>重置门</translation>
    </message>
    <message>
        <source>update gate</source>
        <translation>更新门</translation>
    </message>
    <message>
        <source>Update gate</source>
        <translation>更新门</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候选值</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选值</translation>
    </message>
    <message>
        <source>state let in</source>
        <translation>放进的状态</translation>
    </message>
    <message>
        <source>State let in</source>
        <translation>放进的状态</translation>
    </message>
    <message>
        <source>state weighed</source>
        <translation>加权的状态</translation>
    </message>
    <message>
        <source>State weighed</source>
        <translation>加权的状态</translation>
    </message>
    <message>
        <source>At time %1 unit %2 keeps %3 of %4 and takes in %5 of %6.</source>
        <translation>在时刻 %1，单元 %2 保留 %4 的 %3，并接收 %6 的 %5。</translation>
    </message>
    <message>
        <source>Time %1.</source>
        <translation>时刻 %1。</translation>
    </message>
    <message>
        <source>The reset gate: the share of the state that the candidate sees, %1.</source>
        <translation>重置门：候选值看到的状态份额，%1。</translation>
    </message>
    <message>
        <source>The update gate: the share of the state that stays, %1.</source>
        <translation>更新门：状态保留的份额，%1。</translation>
    </message>
    <message>
        <source>The update gate: the share of the candidate that comes in, %1.</source>
        <translation>更新门：候选值进入的份额，%1。</translation>
    </message>
    <message>
        <source>What the candidate sees of the state, %1.</source>
        <translation>候选值看到的状态，%1。</translation>
    </message>
    <message>
        <source>The state, weighed before the reset gate, %1.</source>
        <translation>状态，在重置门之前加权，%1。</translation>
    </message>
    <message>
        <source>The candidate: what the state could become, %1.</source>
        <translation>候选值：状态可能变成的值，%1。</translation>
    </message>
    <message>
        <source>New state: %1 × %2 + %3 × %4 = %5.</source>
        <translation>新状态：%1 × %2 + %3 × %4 = %5。</translation>
    </message>
    <message>
        <source>The GRU learns to add two numbers that are far apart.</source>
        <translation>GRU 学会把相距很远的两个数相加。</translation>
    </message>
    <message>
        <source>The LSTM learns it, too.</source>
        <translation>LSTM 也能学会。</translation>
    </message>
    <message>
        <source>The plain cell has not learnt it after 900 steps.</source>
        <translation>普通循环单元 900 步之后仍未学会。</translation>
    </message>
    <message>
        <source>The plain cell’s answer hangs on the last time steps alone.</source>
        <translation>普通循环单元的答案只取决于最后几个时间步。</translation>
    </message>
    <message>
        <source>The LSTM’s hangs on the first as much as on the last.</source>
        <translation>LSTM 的答案对最初几步和最后几步同样依赖。</translation>
    </message>
    <message>
        <source>The GRU’s, too.</source>
        <translation>GRU 也是如此。</translation>
    </message>
    <message>
        <source>A GRU has three quarters of the weights of an LSTM of its size.</source>
        <translation>GRU 的权重数是同样大小的 LSTM 的四分之三。</translation>
    </message>
    <message>
        <source>A share z of the old state stays, the rest is the candidate’s.</source>
        <translation>旧状态保留份额 z，其余来自候选值。</translation>
    </message>
    <message>
        <source>A share z comes from the candidate, the rest is the old state’s.</source>
        <translation>份额 z 来自候选值，其余来自旧状态。</translation>
    </message>
    <message>
        <source>The state would stay what it was: at z = 1 nothing comes in.</source>
        <translation>状态保持原样：z = 1 时什么也不进入。</translation>
    </message>
    <message>
        <source>The candidate would replace the state: at z = 1 nothing stays.</source>
        <translation>候选值取代状态：z = 1 时什么也不保留。</translation>
    </message>
    <message>
        <source>Unit %1: old state %2, candidate %3, and z = %4. What is the new state?</source>
        <translation>单元 %1：旧状态 %2，候选值 %3，z = %4。新状态是多少？</translation>
    </message>
    <message>
        <source>Unit %1: old state %2, candidate %3, and z = %4. What would the new state be if z were 1?</source>
        <translation>单元 %1：旧状态 %2，候选值 %3，z = %4。假如 z 等于 1，新状态会是多少？</translation>
    </message>
    <message>
        <source>Plain recurrent cell</source>
        <translation>普通循环单元</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>GRU, z keeps: h ← z ⊙ h + (1 − z) ⊙ h̃</source>
        <translation>GRU，z 为保留：h ← z ⊙ h + (1 − z) ⊙ h̃</translation>
    </message>
    <message>
        <source>GRU, z takes: h ← (1 − z) ⊙ h + z ⊙ h̃</source>
        <translation>GRU，z 为进入：h ← (1 − z) ⊙ h + z ⊙ h̃</translation>
    </message>
    <message>
        <source>weights of the cell</source>
        <translation>单元的权重数</translation>
    </message>
    <message>
        <source>weights of an LSTM</source>
        <translation>LSTM 的权重数</translation>
    </message>
    <message>
        <source>{cellWeights} weights; an LSTM has {lstmWeights}</source>
        <translation>{cellWeights} 个权重；LSTM 有 {lstmWeights} 个</translation>
    </message>
    <message>
        <source>{cellWeights} weights</source>
        <translation>{cellWeights} 个权重</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>one gate shares out between what was and what comes</source>
        <translation>一个门在旧有与新来之间分配</translation>
    </message>
    <message>
        <source>The update gate of a unit is 1 at each of 30 time steps, and h = z ⊙ h + (1 − z) ⊙ h̃. What is left of its state?</source>
        <translation>某单元的更新门在 30 个时间步都等于 1，且 h = z ⊙ h + (1 − z) ⊙ h̃。它的状态还剩多少？</translation>
    </message>
    <message>
        <source>“The reset gate clears the state.” It hides the state from the candidate; what stays is the update gate’s to say.</source>
        <translation>“重置门清空状态。”它只是让候选值看不到状态；保留多少由更新门决定。</translation>
    </message>
</context>
</TS>
