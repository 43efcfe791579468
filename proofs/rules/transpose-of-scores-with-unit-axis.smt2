; rule transpose-of-scores-with-unit-axis, obligation: equal
; lemma instances: {floor_division=2, product_order=3, product_sign=3}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun n () Int)
(declare-fun m () Int)
(declare-fun |at!18| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |q!1| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |i!1| () Int)
(declare-fun |q!0| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 n)) ; the least n
(assert (<= 0 m)) ; the least m
(assert (or (not (and (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| n))) (and (<= 0 |q!1|) (< |q!1| b)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!18|) (< |at!18| |p!0|) (<= 0 |at!19|) (< |at!19| m) (<= 0 |at!20|) (< |at!20| n))) (and (<= 0 (+ |at!18| (* (- 1) |p!1|))) (< (+ |at!18| (* (- 1) |p!1|)) h)))) ; the left side has a value
(assert (or (<= h 0) (and (<= |p!2| |i!1|) (< |i!1| (+ h |p!2|))))) ; floor_division
(assert (or (<= h 0) (and (<= |p!1| |at!18|) (< |at!18| (+ h |p!1|))))) ; floor_division
(assert (and (or (not (< 0 b)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 b)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 b)) (not (= h 0)) (= |p!0| 0)) (or (not (< 0 h)) (not (< b 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 b)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= b 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 h)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 h)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 h)) (not (= |q!1| 0)) (= |p!1| 0)) (or (not (< 0 |q!1|)) (not (< h 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 h)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= h 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 h)) (not (< b |q!1|)) (<= (+ h |p!0|) |p!1|)) (or (not (< 0 h)) (not (< |q!1| b)) (<= (+ h |p!1|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 h)) (not (< |q!0| 0)) (< |p!2| 0)) (or (not (< 0 h)) (not (< 0 |q!0|)) (< 0 |p!2|)) (or (not (< 0 h)) (not (= |q!0| 0)) (= |p!2| 0)) (or (not (< 0 |q!0|)) (not (< h 0)) (< |p!2| 0)) (or (not (< 0 |q!0|)) (not (< 0 h)) (< 0 |p!2|)) (or (not (< 0 |q!0|)) (not (= h 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 h)) (not (< b |q!0|)) (<= (+ h |p!0|) |p!2|)) (or (not (< 0 h)) (not (< |q!0| b)) (<= (+ h |p!2|) |p!0|)))) ; product_order
(assert (and (or (not (< 0 h)) (not (< |q!1| |q!0|)) (<= (+ h |p!1|) |p!2|)) (or (not (< 0 h)) (not (< |q!0| |q!1|)) (<= (+ h |p!2|) |p!1|)))) ; product_order
(assert (not true)) ; the negated goal
(check-sat)
(reset)

