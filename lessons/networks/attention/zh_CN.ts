<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Wor</name>
    <message>
        <source>Inside the next step.</source>
        <translation>下一步的内部。</translation>
    </message>
    <message>
        <source>One sample of its batch is read, written, and learnt from.</source>
        <translation>它的批次中的一个样本：读入、写出，并从中学习。</translation>
    </message>
    <message>
        <source>A few weights.</source>
        <translation>几个权重。</translation>
    </message>
    <message>
        <source>With these a first unit reads the features of a symbol.</source>
        <translation>第一个单元用它们读取符号的特征。</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>animal</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>food</source>
        <translation>食物</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>交通工具</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>句子 %1</translation>
    </message>
    <message>
        <source>Query and key are added inside of a tanh; v weighs what comes out.</source>
        <translation>查询与键在 tanh 里相加，再由 v 加权求和。</translation>
    </message>
    <message>
        <source>Each feature of the query times that of the key, added up.</source>
        <translation>查询与键的各个特征相乘，再相加。</translation>
    </message>
    <message>
        <source>Each feature of the query times that of the key, added up, and divided by √D.</source>
        <translation>查询与键的各个特征相乘，再相加，并除以 √D。</translation>
    </message>
    <message>
        <source>Like the product, but W says which feature of the query meets which of the key.</source>
        <translation>与点积相似，但由 W 决定查询的哪个特征对应键的哪个特征。</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>hidden feature</source>
        <translation>隐藏特征</translation>
    </message>
    <message>
        <source>input: a vector like “%1”</source>
        <translation>输入：与“%1”相近的向量</translation>
    </message>
    <message>
        <source>drawn at random, not learnt</source>
        <translation>随机抽取，没有经过学习</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>query of sentences</source>
        <translation>句子的查询</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>input: words of a topic are alike</source>
        <translation>输入：同一主题的词彼此相近</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>input: what the word is</source>
        <translation>输入：这个词属于哪一类</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>entropy of the weights, bits</source>
        <translation>权重的熵（比特）</translation>
    </message>
    <message>
        <source>entropy at other temperatures τ</source>
        <translation>其他温度 τ 下的熵</translation>
    </message>
    <message>
        <source>the one taken</source>
        <translation>取出的那一个</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>加权平均</translation>
    </message>
    <message>
        <source>A query and %1 keys.</source>
        <translation>一个查询，%1 个键。</translation>
    </message>
    <message>
        <source>The query is a vector like “%1”. How much of each word does it take?</source>
        <translation>查询是与“%1”相近的向量。它从每个词取多少？</translation>
    </message>
    <message>
        <source>“%1” has the score %2.</source>
        <translation>“%1”的得分是 %2。</translation>
    </message>
    <message>
        <source>A sentence.</source>
        <translation>一个句子。</translation>
    </message>
    <message>
        <source>Its words, each as much as its weight, make one vector of the sentence.</source>
        <translation>句中各词按权重合成这个句子的向量。</translation>
    </message>
    <message>
        <source>“%1” alone.</source>
        <translation>只取“%1”。</translation>
    </message>
    <message>
        <source>Hard attention takes the one with the most weight: no slope leads back to the scores.</source>
        <translation>硬性注意力只取权重最大的一个：没有梯度传回得分。</translation>
    </message>
    <message>
        <source>One weighted sum.</source>
        <translation>一次加权求和。</translation>
    </message>
    <message>
        <source>Of each value as much as its weight; the weights add up to 1.</source>
        <translation>每个值按它的权重计入；权重之和为 1。</translation>
    </message>
    <message>
        <source>Softmax of one sentence.</source>
        <translation>一个句子的 softmax。</translation>
    </message>
    <message>
        <source>e to the power of score ÷ τ, divided by the sum over its words.</source>
        <translation>e 的（得分 ÷ τ）次方，除以句中各词之和。</translation>
    </message>
    <message>
        <source>Softmax.</source>
        <translation>Softmax。</translation>
    </message>
    <message>
        <source>“%1” gets the most, %2; the entropy is %3 of at most %4 bits.</source>
        <translation>“%1”得到最多，为 %2；熵为 %3，最大为 %4 比特。</translation>
    </message>
    <message>
        <source>Its score is the highest, %1: softmax keeps the order.</source>
        <translation>它的得分最高，为 %1：softmax 不改变大小顺序。</translation>
    </message>
    <message>
        <source>Which word will get the most weight?</source>
        <translation>哪个词会得到最大的权重？</translation>
    </message>
    <message>
        <source>Which sentence will get the most weight?</source>
        <translation>哪个句子会得到最大的权重？</translation>
    </message>
    <message>
        <source>You do this one: the framed number, from weights and values.</source>
        <translation>这个由你来算：用权重和值求出框住的数。</translation>
    </message>
    <message>
        <source>Only the word with the most weight counts.</source>
        <translation>只有权重最大的词计入。</translation>
    </message>
    <message>
        <source>Each weight times its value, added up; its card shows all of it.</source>
        <translation>每个权重乘以它的值，再相加；卡片里列出全部算式。</translation>
    </message>
    <message>
        <source>One vector is not enough to write a sequence backwards.</source>
        <translation>一个向量不足以把序列倒着写出来。</translation>
    </message>
    <message>
        <source>With the bilinear score nearly all weight lies where the symbol was read.</source>
        <translation>用双线性打分，几乎全部权重都落在读到该符号的位置。</translation>
    </message>
    <message>
        <source>Without attention hardly a date is right in all its figures.</source>
        <translation>没有注意力，几乎没有一个日期的每位数字都正确。</translation>
    </message>
    <message>
        <source>With additive attention nearly every date is right.</source>
        <translation>有了加法注意力，几乎每个日期都正确。</translation>
    </message>
    <message>
        <source>All must fit into one vector.</source>
        <translation>一切都要装进一个向量。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>At the right place</source>
        <translation>在正确的位置</translation>
    </message>
    <message>
        <source>whole test sequences</source>
        <translation>整个测试序列</translation>
    </message>
    <message>
        <source>mean weight</source>
        <translation>平均权重</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>%1: each symbol looks back at the one that it needs.</source>
        <translation>%1：每个符号都回头看它需要的那一个。</translation>
    </message>
    <message>
        <source>%1: one vector holds too little of a whole sequence.</source>
        <translation>%1：一个向量装不下整个序列。</translation>
    </message>
    <message>
        <source>After %1 batches of %2: how many of the test sequences will be written without a mistake?</source>
        <translation>学过 %1 个批量（每批 %2 个）之后：有多少测试序列能写得一字不差？</translation>
    </message>
    <message>
        <source>fewer than a quarter</source>
        <translation>不到四分之一</translation>
    </message>
    <message>
        <source>a quarter to three quarters</source>
        <translation>四分之一到四分之三</translation>
    </message>
    <message>
        <source>more than three quarters</source>
        <translation>超过四分之三</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>computed by the encoder</source>
        <translation>由编码器算出</translation>
    </message>
    <message>
        <source>computed from the %1 test sequences</source>
        <translation>由 %1 个测试序列算出</translation>
    </message>
    <message>
        <source>all that is written is right</source>
        <translation>写出的全部正确</translation>
    </message>
    <message numerus="yes">
        <source>wrong: %n symbol(s)</source>
        <translation>
            <numerusform>写错 %n 个符号</numerusform>
        </translation>
    </message>
    <message>
        <source>probability of each symbol</source>
        <translation>每个符号的概率</translation>
    </message>
    <message>
        <source>entropy, bits</source>
        <translation>熵（比特）</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>computed by the decoder</source>
        <translation>由解码器算出</translation>
    </message>
    <message>
        <source>weights of the score</source>
        <translation>打分函数的权重</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>学得</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>whole sequences right</source>
        <translation>整个序列正确</translation>
    </message>
    <message>
        <source>mean entropy of the weights</source>
        <translation>权重的平均熵</translation>
    </message>
    <message>
        <source>With additive attention nearly every sequence is written backwards without a mistake.</source>
        <translation>有了加法注意力，几乎每个序列都能正确地倒着写出来。</translation>
    </message>
    <message>
        <source>Scores.</source>
        <translation>得分。</translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation>书写。</translation>
    </message>
    <message>
        <source>%1 of the test sequences are right.</source>
        <translation>测试序列中有 %1 正确。</translation>
    </message>
    <message>
        <source>A row: where one symbol looks.</source>
        <translation>每一行：一个符号看向哪里。</translation>
    </message>
    <message>
        <source>Where each symbol looks while it is written</source>
        <translation>每个符号写出时看向哪里</translation>
    </message>
    <message>
        <source>values: the keys</source>
        <translation>值：即各个键</translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>The mean of all words hardly tells which of them was asked for.</source>
        <translation>所有词的平均几乎说不出问的是哪一个词。</translation>
    </message>
    <message>
        <source>With attention to words and then to sentences nearly every answer is right.</source>
        <translation>先对词、再对句子用注意力，几乎每个答案都对。</translation>
    </message>
    <message>
        <source>Hard attention that learns straight through may find the same, or never: it depends on the seed.</source>
        <translation>梯度直通的硬性注意力可能同样学会，也可能永远学不会：取决于种子。</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>What has the most weight is taken alone; slopes go straight through.</source>
        <translation>只取权重最大的一个；斜率直通。</translation>
    </message>
    <message>
        <source>First each sentence&apos;s words are weighed, then the sentences.</source>
        <translation>先给每句中的词加权，再给句子加权。</translation>
    </message>
    <message>
        <source>%1: where both levels point at the word, it can be copied.</source>
        <translation>%1：两个层次都指向那个词，就能照抄。</translation>
    </message>
    <message>
        <source>%1: in a mean of all words each counts alike.</source>
        <translation>%1：在所有词的平均里，每个词同样重要。</translation>
    </message>
    <message>
        <source>Which word follows %1 in the sentence with ★?</source>
        <translation>带 ★ 的句子里，%1 后面是哪个词？</translation>
    </message>
    <message>
        <source>weights of the words</source>
        <translation>词的权重</translation>
    </message>
    <message>
        <source>word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>weights of the sentences</source>
        <translation>句子的权重</translation>
    </message>
    <message>
        <source>answer: probability of each symbol</source>
        <translation>答案：每个符号的概率</translation>
    </message>
    <message>
        <source>computed from the question</source>
        <translation>由问题计算</translation>
    </message>
    <message>
        <source>query of words</source>
        <translation>对词的查询</translation>
    </message>
    <message>
        <source>What is written, all from one vector</source>
        <translation>全部由一个向量写出的内容</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>input: what is read</source>
        <translation>输入：读到的内容</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>written before, embedded</source>
        <translation>之前写的，嵌入</translation>
    </message>
    <message>
        <source>read in both directions</source>
        <translation>双向读入</translation>
    </message>
    <message>
        <source>of words near each other</source>
        <translation>相邻的词</translation>
    </message>
    <message>
        <source>tanh of it</source>
        <translation>其 tanh</translation>
    </message>
    <message>
        <source>state and mean</source>
        <translation>状态与均值</translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>tanh of them</source>
        <translation>它们的 tanh</translation>
    </message>
    <message>
        <source>keys of words</source>
        <translation>词的键</translation>
    </message>
    <message>
        <source>values of words</source>
        <translation>词的值</translation>
    </message>
    <message>
        <source>weighted mean of each sentence</source>
        <translation>每句的加权均值</translation>
    </message>
    <message>
        <source>scores of words</source>
        <translation>词的分数</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>state before</source>
        <translation>之前的状态</translation>
    </message>
    <message>
        <source>0 before the first symbol</source>
        <translation>第一个符号之前为 0</translation>
    </message>
    <message>
        <source>reset gate</source>
        <translation>重置门</translation>
    </message>
    <message>
        <source>update gate</source>
        <translation>更新门</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候选值</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>states, as symbols come</source>
        <translation>状态，按符号到来的顺序</translation>
    </message>
    <message>
        <source>slopes, on the way back</source>
        <translation>斜率，按返回的顺序</translation>
    </message>
    <message>
        <source>biases of %1</source>
        <translation>%1 的偏置</translation>
    </message>
    <message>
        <source>weights of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>Back through time.</source>
        <translation>沿时间返回。</translation>
    </message>
    <message>
        <source>At “%1” comes in what its state did for all later ones.</source>
        <translation>在“%1”处汇入它的状态对之后各步的影响。</translation>
    </message>
    <message>
        <source>Embedding.</source>
        <translation>嵌入。</translation>
    </message>
    <message>
        <source>Each symbol is looked up: a row of a table that is learnt.</source>
        <translation>查出每个符号：可学习的表中的一行。</translation>
    </message>
    <message>
        <source>Forwards.</source>
        <translation>正向。</translation>
    </message>
    <message>
        <source>“%1” is read: the state keeps a share z and takes the rest.</source>
        <translation>读入“%1”：状态保留份额 z，其余取新。</translation>
    </message>
    <message>
        <source>Backwards.</source>
        <translation>反向。</translation>
    </message>
    <message>
        <source>“%1” is read by a second cell, from the end.</source>
        <translation>第二个单元从末尾起读入“%1”。</translation>
    </message>
    <message>
        <source>The decoder.</source>
        <translation>解码器。</translation>
    </message>
    <message>
        <source>It is told “%1”, which stands before what it writes.</source>
        <translation>告诉它“%1”，即它要写的符号的前一个。</translation>
    </message>
    <message>
        <source>Near words.</source>
        <translation>邻近的词。</translation>
    </message>
    <message>
        <source>Of each word, and the two before and after it, weighted sums.</source>
        <translation>每个词及其前后各两个词的加权和。</translation>
    </message>
    <message>
        <source>Tanh.</source>
        <translation>Tanh。</translation>
    </message>
    <message>
        <source>Each sum is bent into −1 … 1.</source>
        <translation>每个和都被压到 −1 … 1 之间。</translation>
    </message>
    <message>
        <source>Sentences.</source>
        <translation>句子。</translation>
    </message>
    <message>
        <source>The mean of a sentence’s words is what it can be found by.</source>
        <translation>一句中各词的均值，就是找到它所凭的键。</translation>
    </message>
    <message>
        <source>What was read.</source>
        <translation>读到的。</translation>
    </message>
    <message>
        <source>Both states of each symbol, side by side.</source>
        <translation>每个符号的两个状态并排放置。</translation>
    </message>
    <message>
        <source>What is to be written, one symbol later, from a table of its own.</source>
        <translation>要写的符号错后一位，从另一张表中查得。</translation>
    </message>
    <message>
        <source>Queries.</source>
        <translation>查询。</translation>
    </message>
    <message>
        <source>What each symbol that is written looks for.</source>
        <translation>每个要写的符号所寻找的。</translation>
    </message>
    <message>
        <source>Keys.</source>
        <translation>键。</translation>
    </message>
    <message>
        <source>What each place can be found by.</source>
        <translation>找到每个位置所凭的。</translation>
    </message>
    <message>
        <source>One vector.</source>
        <translation>一个向量。</translation>
    </message>
    <message>
        <source>All that is written must be made of it.</source>
        <translation>要写的一切都只能由它得出。</translation>
    </message>
    <message>
        <source>Values.</source>
        <translation>值。</translation>
    </message>
    <message>
        <source>What each word gives to whom it fits.</source>
        <translation>每个词给予与之相配者的内容。</translation>
    </message>
    <message>
        <source>How well each key fits each query.</source>
        <translation>每个键与每个查询的匹配程度。</translation>
    </message>
    <message>
        <source>The scores of a row become weights that add up to 1.</source>
        <translation>一行的分数变成和为 1 的权重。</translation>
    </message>
    <message>
        <source>Weighted sums.</source>
        <translation>加权和。</translation>
    </message>
    <message>
        <source>Of each place as much as its weight.</source>
        <translation>每个位置取其权重所占的份额。</translation>
    </message>
    <message>
        <source>State and weighted mean, side by side.</source>
        <translation>状态与加权均值并排放置。</translation>
    </message>
    <message>
        <source>A dense layer mixes them, and tanh bends what comes of it.</source>
        <translation>全连接层把它们混合，再经过 tanh。</translation>
    </message>
    <message>
        <source>Logits.</source>
        <translation>logit。</translation>
    </message>
    <message>
        <source>For each symbol that could be written a number.</source>
        <translation>每个可能写出的符号各得一个数。</translation>
    </message>
    <message>
        <source>state let in</source>
        <translation>放进的状态</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>倒写序列</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>additive</source>
        <translation>加法</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>点积</translation>
    </message>
    <message>
        <source>scaled-dot</source>
        <translation>缩放点积</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>软性</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>硬性</translation>
    </message>
    <message>
        <source>key-value</source>
        <translation>键值对</translation>
    </message>
    <message>
        <source>hierarchical</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>狗</translation>
    </message>
    <message>
        <source>bread</source>
        <translation>面包</translation>
    </message>
    <message>
        <source>rice</source>
        <translation>米饭</translation>
    </message>
    <message>
        <source>train</source>
        <translation>火车</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>轮船</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>打分函数</translation>
    </message>
    <message>
        <source>how well a key k fits the query q: v·tanh(Wk + Uq), q·k, q·k/√D, or q·Wk</source>
        <translation>键 k 与查询 q 有多相配：v·tanh(Wk + Uq)、q·k、q·k/√D 或 q·Wk</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>soft: the mean of all words, weighted; hard: the word with the most weight alone; key-value: what is mixed is another table than what is compared; hierarchical: words make sentences, and sentences the whole</source>
        <translation>软性：所有词的加权平均；硬性：只取权重最大的词；键值对：混合的与比较的是两张表；层次：词组成句子，句子组成整体</translation>
    </message>
    <message>
        <source>Temperature τ</source>
        <translation>温度 τ</translation>
    </message>
    <message>
        <source>by which scores are divided before the softmax</source>
        <translation>softmax 之前得分要除以它</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>off: all that is written is made of one vector, the encoder&apos;s last</source>
        <translation>关：写出的一切都只来自一个向量，即编码器的最后一个</translation>
    </message>
    <message>
        <source>Features D</source>
        <translation>特征数 D</translation>
    </message>
    <message>
        <source>numbers of a query, and of a key</source>
        <translation>一个查询、一个键有多少个数</translation>
    </message>
    <message>
        <source>of the vectors by hand; of the first weights and all sequences</source>
        <translation>手算时向量的种子；训练时初始权重和所有序列的种子</translation>
    </message>
    <message>
        <source>by-hand: one query meets a few keys, number by number; reversal, dates: a net with attention learns to write symbols backwards, or dates in one form; sentences: to find a word in the one sentence that is marked</source>
        <translation>手算：一个查询面对几个键，逐个数地算；倒写序列、日期：带注意力的网络学习把符号倒着写，或把日期写成统一的格式；句子：在唯一带标记的句子里找出一个词</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>硬性</translation>
    </message>
    <message>
        <source>on: what has the most weight is taken alone; slopes go straight through, as if it had been the weighted mean</source>
        <translation>开：只取权重最大的一个；斜率直通，如同取的是加权平均</translation>
    </message>
    <message>
        <source>the word whose like is asked for</source>
        <translation>查询与哪个词相似</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>a query takes from each value as much as its key fits</source>
        <translation>查询与键有多相配，就从对应的值取多少</translation>
    </message>
    <message>
        <source>the product of two vectors</source>
        <translation>两个向量的点积</translation>
    </message>
    <message>
        <source>All scores grow by 1. What happens to the weights, and to what is read?</source>
        <translation>所有得分都加 1，权重和读出的结果会怎样？</translation>
    </message>
    <message>
        <source>“Attention picks the one right word.” Softmax gives every word a share; only hard attention picks one, and then no slope says how to pick better.</source>
        <translation>“注意力挑出那个正确的词。”softmax 给每个词一份；只有硬性注意力才只挑一个，而那时没有梯度说明怎样挑得更好。</translation>
    </message>
</context>
</TS>
