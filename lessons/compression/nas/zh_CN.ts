<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>一层</translation>
    </message>
    <message>
        <source>block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>evolution</source>
        <translation>进化</translation>
    </message>
    <message>
        <source>reinforcement</source>
        <translation>强化</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>short</source>
        <translation>短</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>pareto</source>
        <translation>帕累托</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>排名</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>What is done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>search: one strategy looks for a good net; all: every net of the space is trained, and then 200 searches of each strategy are compared in it</source>
        <translation>搜索：一种策略去找好的网络；全部：训练空间中的每个网络，然后在其中比较每种策略的 200 次搜索</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>搜索空间</translation>
    </message>
    <message>
        <source>what can be chosen: three layers and their width (375 nets); the blocks of two stages (300); the cell that is repeated (750); which ways there are (512)</source>
        <translation>能选什么：三个层及其宽度（375 个网络）；两个阶段的块（300）；重复使用的单元（750）；有哪些通路（512）</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>搜索策略</translation>
    </message>
    <message>
        <source>random: any net; evolution: children of good ones; reinforcement: what was good gets likelier; gradient: all options at once learn their weights in one net</source>
        <translation>随机：任意网络；进化：好网络的后代；强化：好的选项概率升高；梯度：所有选项同时在一个网络中学习各自的权重</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>by which the search chooses: full: after three epochs; short: after one; shared: with weights that all nets of the space share</source>
        <translation>搜索凭什么挑选：完整：训练三轮之后；短：一轮之后；共享：用空间中所有网络共享的权重</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>candidates that are tried; the window pauses there</source>
        <translation>要试的候选个数；窗口在那里停下</translation>
    </message>
    <message>
        <source>Beside the log</source>
        <translation>记录旁边</translation>
    </message>
    <message>
        <source>pareto: accuracy against parameters; ranks: the estimate against what a full training comes to</source>
        <translation>帕累托：准确率对参数；排名：估计值对完整训练的结果</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>种群</translation>
    </message>
    <message>
        <source>of evolution: as many nets live; the oldest dies</source>
        <translation>进化中存活的网络个数；最老的死去</translation>
    </message>
    <message>
        <source>Training pictures</source>
        <translation>训练图片</translation>
    </message>
    <message>
        <source>digits of 8 × 8 from which each candidate learns</source>
        <translation>每个候选从中学习的 8 × 8 数字</translation>
    </message>
    <message>
        <source>of what the search draws; a net starts from the same weights always</source>
        <translation>用于搜索的抽取；同一个网络总从同样的权重开始</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Neural architecture search</source>
        <translation>神经架构搜索</translation>
    </message>
    <message>
        <source>a program chooses the net: what can be chosen, who is tried next, how it is judged</source>
        <translation>让程序来选网络：能选什么、下一个试谁、怎样评判</translation>
    </message>
    <message>
        <source>A search found a net better than all that were drawn at random before. What would you compare it with to know that the search is good?</source>
        <translation>一次搜索找到的网络比之前随机抽取的都好。要知道这种搜索好不好，应该拿什么来比？</translation>
    </message>
    <message>
        <source>“A clever search finds a much better net.” At equal budget random search comes near; a good space does most of it.</source>
        <translation>“聪明的搜索能找到好得多的网络。”预算相等时，随机搜索相差无几；主要的功劳在于好的搜索空间。</translation>
    </message>
</context>
<context>
    <name>nas</name>
    <message>
        <source>way %1 → %2</source>
        <translation>通路 %1 → %2</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>input of node %1</source>
        <translation>节点 %1 的输入</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>块 %1</translation>
    </message>
    <message>
        <source>repeats of block %1</source>
        <translation>块 %1 的重复次数</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>密集</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Ghost</translation>
    </message>
    <message>
        <source>separable</source>
        <translation>可分离</translation>
    </message>
    <message>
        <source>no</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>from x</source>
        <translation>来自 x</translation>
    </message>
    <message>
        <source>from node %1</source>
        <translation>来自节点 %1</translation>
    </message>
    <message>
        <source>Score of the best so far</source>
        <translation>目前最好的得分</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>After %1 batches for all options at once, the heaviest of them</source>
        <translation>所有选项一起学过 %1 个批次后，取权重最大的</translation>
    </message>
    <message>
        <source>Drawn, what scored well more often</source>
        <translation>抽取，得分高的更常抽到</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Like candidate %1, but %2: %3 instead of %4</source>
        <translation>与候选 %1 相同，只是%2：%3 代替 %4</translation>
    </message>
    <message>
        <source>Searched 200 times.</source>
        <translation>搜索了 200 次。</translation>
    </message>
    <message>
        <source>After 60 candidates random search misses %1 points of the best score, evolution %2, reinforcement %3.</source>
        <translation>试过 60 个候选后，随机搜索离最好的得分还差 %1 分，进化差 %2，强化差 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 nets are trained.</source>
        <translation>%2 个网络中已训练 %1 个。</translation>
    </message>
    <message>
        <source>The best so far, drawn above: right on %1 %, %2 parameters.</source>
        <translation>目前最好的画在上方：答对 %1 %，%2 个参数。</translation>
    </message>
    <message>
        <source>Nothing is trained yet.</source>
        <translation>还没有训练。</translation>
    </message>
    <message>
        <source>%1 nets can be built of these choices; the search may try %2 of them.</source>
        <translation>这些选择可以组成 %1 个网络；搜索只能试其中 %2 个。</translation>
    </message>
    <message>
        <source>All %1 nets of the space are trained; then it is known what each search would have found.</source>
        <translation>空间中的 %1 个网络全部训练；这样就知道每次搜索会找到什么。</translation>
    </message>
    <message>
        <source>%1: right on %2 %, score %3.</source>
        <translation>%1：答对 %2 %，得分 %3。</translation>
    </message>
    <message>
        <source>%1: estimated %2 %, fully trained right on %3 %.</source>
        <translation>%1：估计 %2 %，完整训练后答对 %3 %。</translation>
    </message>
    <message>
        <source>The best so far.</source>
        <translation>目前最好。</translation>
    </message>
    <message>
        <source>Candidate %1.</source>
        <translation>候选 %1。</translation>
    </message>
    <message>
        <source>200 searches of each strategy, 60 candidates each: which misses least of the best score?</source>
        <translation>每种策略搜索 200 次，每次 60 个候选：哪种离最好的得分最近？</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>evolution</source>
        <translation>进化</translation>
    </message>
    <message>
        <source>reinforcement</source>
        <translation>强化</translation>
    </message>
    <message>
        <source>Rank correlation τ of the estimate and the full training, at the end?</source>
        <translation>最后，估计与完整训练的排名相关 τ 是多少？</translation>
    </message>
    <message>
        <source>Random search trains as many candidates. Who has the better net at the end?</source>
        <translation>随机搜索训练同样多的候选。最后谁的网络更好？</translation>
    </message>
    <message>
        <source>this strategy</source>
        <translation>这种策略</translation>
    </message>
    <message>
        <source>random search</source>
        <translation>随机搜索</translation>
    </message>
    <message>
        <source>both have equal scores</source>
        <translation>两者得分相同</translation>
    </message>
    <message>
        <source>1 would be the same order, 0 none.</source>
        <translation>1 表示顺序相同，0 表示毫无关系。</translation>
    </message>
    <message>
        <source>Scores: %1 and, at random, %2. One run proves little: see what is done with all nets.</source>
        <translation>得分：%1，随机为 %2。单次运行说明不了什么：请看训练全部网络的结果。</translation>
    </message>
    <message>
        <source>In this order they miss %1, %2 and %3 points.</source>
        <translation>依次差 %1、%2 和 %3 分。</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 次后</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>候选 %1</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>答对，%</translation>
    </message>
    <message>
        <source>estimate, %</source>
        <translation>估计，%</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>best score</source>
        <translation>最好得分</translation>
    </message>
    <message>
        <source>best at random</source>
        <translation>随机的最好得分</translation>
    </message>
    <message>
        <source>best net, unseen digits, %</source>
        <translation>最好的网络，未见过的数字，%</translation>
    </message>
    <message>
        <source>digits learnt from</source>
        <translation>学过的数字</translation>
    </message>
    <message>
        <source>rank correlation τ</source>
        <translation>排名相关 τ</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>what the search chose: the number of the option, from 0</source>
        <translation>搜索所选：选项的编号，从 0 开始</translation>
    </message>
    <message>
        <source>its weight</source>
        <translation>它的权重</translation>
    </message>
    <message>
        <source>its probability</source>
        <translation>它的概率</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>random misses</source>
        <translation>随机差</translation>
    </message>
    <message>
        <source>evolution misses</source>
        <translation>进化差</translation>
    </message>
    <message>
        <source>reinforcement misses</source>
        <translation>强化差</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分</translation>
    </message>
    <message>
        <source>told right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>biases, scales, statistics</source>
        <translation>偏置、缩放、统计量</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>搜索次数</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>digits each</source>
        <translation>每个的数字</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>digits a batch</source>
        <translation>每批的数字</translation>
    </message>
    <message>
        <source>pairs in the same order</source>
        <translation>顺序相同的对</translation>
    </message>
    <message>
        <source>pairs in the other order</source>
        <translation>顺序相反的对</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>对</translation>
    </message>
    <message>
        <source>Random search: what it misses of the best score after 60 of 375 nets, mean of 200 searches.</source>
        <translation>随机搜索：在 375 个网络中试过 60 个后，离最好的得分差多少，200 次搜索的平均。</translation>
    </message>
    <message>
        <source>Random search and evolution: what they miss after 60 nets. Evolution misses less.</source>
        <translation>随机搜索和进化：试过 60 个网络后各差多少。进化差得更少。</translation>
    </message>
    <message>
        <source>options that differ in width or number cannot be there at once: the supernet has width 8 and single blocks</source>
        <translation>宽度或个数不同的选项无法同时存在：超网络的宽度是 8，块不重复</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>8 maps</source>
        <translation>8 张图</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>sum; twice</source>
        <translation>求和；两次</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>dw 3×3</source>
        <translation>逐道 3×3</translation>
    </message>
    <message>
        <source>When will the best of all %1 candidates be found?</source>
        <translation>全部 %1 个候选中最好的会在什么时候找到？</translation>
    </message>
    <message>
        <source>in the first half</source>
        <translation>前一半</translation>
    </message>
    <message>
        <source>in the second half</source>
        <translation>后一半</translation>
    </message>
    <message>
        <source>It is candidate %1. Drawn at random, both would be as likely.</source>
        <translation>是候选 %1。随机抽取时，两种可能相等。</translation>
    </message>
    <message>
        <source>Score of the choice so far</source>
        <translation>目前所选者的得分</translation>
    </message>
    <message>
        <source>from candidate %1 on</source>
        <translation>从候选 %1 起</translation>
    </message>
    <message>
        <source>Drawn at random, as the first %1 are for both searches</source>
        <translation>随机抽取，两种搜索的前 %1 个都是这样</translation>
    </message>
    <message>
        <source>As candidate %1 already.</source>
        <translation>与候选 %1 相同。</translation>
    </message>
    <message>
        <source>The choice so far.</source>
        <translation>目前所选。</translation>
    </message>
    <message>
        <source>When will the best of all %1 candidates, by its estimate, be found?</source>
        <translation>按估计，全部 %1 个候选中最好的会在什么时候找到？</translation>
    </message>
    <message>
        <source>score of the chosen</source>
        <translation>所选者的得分</translation>
    </message>
    <message>
        <source>chosen at random</source>
        <translation>随机所选者的得分</translation>
    </message>
    <message>
        <source>chosen net, unseen digits, %</source>
        <translation>所选网络，未见过的数字，%</translation>
    </message>
    <message>
        <source>Right, % against parameters</source>
        <translation>答对的 % 对参数</translation>
    </message>
    <message>
        <source>filled: nothing smaller is as good</source>
        <translation>实心：没有更小又一样好的</translation>
    </message>
</context>
</TS>
