; rule relu-twice with r=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun |i!1| () Int)
(declare-fun |$x| (Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0))) (= (ite (<= 0.0 (ite (<= 0.0 (|$x| |i!1|)) (|$x| |i!1|) 0.0)) (ite (<= 0.0 (|$x| |i!1|)) (|$x| |i!1|) 0.0) 0.0) (ite (<= 0.0 (|$x| |i!1|)) (|$x| |i!1|) 0.0))))) ; the negated goal
(check-sat)
(reset)

