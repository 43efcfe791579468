; rule relu-twice with r=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun |$x| () Real)
(assert (not (= (ite (<= 0.0 (ite (<= 0.0 |$x|) |$x| 0.0)) (ite (<= 0.0 |$x|) |$x| 0.0) 0.0) (ite (<= 0.0 |$x|) |$x| 0.0)))) ; the negated goal
(check-sat)
(reset)

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

; rule relu-twice with r=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |$x| (Int Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1))) (= (ite (<= 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2|)) (|$x| |i!1| |i!2|) 0.0)) (ite (<= 0.0 (|$x| |i!1| |i!2|)) (|$x| |i!1| |i!2|) 0.0) 0.0) (ite (<= 0.0 (|$x| |i!1| |i!2|)) (|$x| |i!1| |i!2|) 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule relu-twice with r=3, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |$x| (Int Int Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2))) (= (ite (<= 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3|)) (|$x| |i!1| |i!2| |i!3|) 0.0)) (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3|)) (|$x| |i!1| |i!2| |i!3|) 0.0) 0.0) (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3|)) (|$x| |i!1| |i!2| |i!3|) 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule relu-twice with r=4, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3))) (= (ite (<= 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|)) (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0)) (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|)) (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0) 0.0) (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4|)) (|$x| |i!1| |i!2| |i!3| |i!4|) 0.0))))) ; the negated goal
(check-sat)
(reset)

; rule relu-twice with r=5, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun d0 () Int)
(declare-fun d1 () Int)
(declare-fun d2 () Int)
(declare-fun d3 () Int)
(declare-fun d4 () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |i!5| () Int)
(declare-fun |$x| (Int Int Int Int Int) Real)
(assert (<= 0 d0)) ; the least d0
(assert (<= 0 d1)) ; the least d1
(assert (<= 0 d2)) ; the least d2
(assert (<= 0 d3)) ; the least d3
(assert (<= 0 d4)) ; the least d4
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| d0) (<= 0 |i!2|) (< |i!2| d1) (<= 0 |i!3|) (< |i!3| d2) (<= 0 |i!4|) (< |i!4| d3) (<= 0 |i!5|) (< |i!5| d4))) (= (ite (<= 0.0 (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|)) (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|) 0.0)) (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|)) (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|) 0.0) 0.0) (ite (<= 0.0 (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|)) (|$x| |i!1| |i!2| |i!3| |i!4| |i!5|) 0.0))))) ; the negated goal
(check-sat)
(reset)

