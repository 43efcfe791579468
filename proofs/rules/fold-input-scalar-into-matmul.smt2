; rule fold-input-scalar-into-matmul with r=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule fold-input-scalar-into-matmul with r=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule fold-input-scalar-into-matmul with r=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (not true)) ; the negated goal
(check-sat)
(reset)

