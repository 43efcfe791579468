; rule inverse-where-not with w=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun m () Int)
(declare-fun n () Int)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int) Bool)
(declare-fun |$y| () Float_f32)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 m)) ; the least m
(assert (<= 0 n)) ; the least n
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= (ite (not (|$c| |i!3| |i!4|)) |$y| (|$x| |i!1| |i!2| |i!3| |i!4|)) (ite (|$c| |i!3| |i!4|) (|$x| |i!1| |i!2| |i!3| |i!4|) |$y|))))) ; the negated goal
(check-sat)
(reset)

; rule inverse-where-not with w=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun m () Int)
(declare-fun n () Int)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int Int Int) Bool)
(declare-fun |$y| () Float_f32)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 m)) ; the least m
(assert (<= 0 n)) ; the least n
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= (ite (not (|$c| |i!1| 0 0 |i!4|)) |$y| (|$x| |i!1| |i!2| |i!3| |i!4|)) (ite (|$c| |i!1| 0 0 |i!4|) (|$x| |i!1| |i!2| |i!3| |i!4|) |$y|))))) ; the negated goal
(check-sat)
(reset)

; rule inverse-where-not with w=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun m () Int)
(declare-fun n () Int)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int Int Int) Bool)
(declare-fun |$y| () Float_f32)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 m)) ; the least m
(assert (<= 0 n)) ; the least n
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= (ite (not (|$c| 0 0 |i!3| |i!4|)) |$y| (|$x| |i!1| |i!2| |i!3| |i!4|)) (ite (|$c| 0 0 |i!3| |i!4|) (|$x| |i!1| |i!2| |i!3| |i!4|) |$y|))))) ; the negated goal
(check-sat)
(reset)

; rule inverse-where-not with w=3, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun m () Int)
(declare-fun n () Int)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int Int Int) Bool)
(declare-fun |$y| () Float_f32)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 m)) ; the least m
(assert (<= 0 n)) ; the least n
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= (ite (not (|$c| |i!1| 0 |i!3| |i!4|)) |$y| (|$x| |i!1| |i!2| |i!3| |i!4|)) (ite (|$c| |i!1| 0 |i!3| |i!4|) (|$x| |i!1| |i!2| |i!3| |i!4|) |$y|))))) ; the negated goal
(check-sat)
(reset)

; rule inverse-where-not with w=4, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun m () Int)
(declare-fun n () Int)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int Int Int) Bool)
(declare-fun |$y| () Float_f32)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 m)) ; the least m
(assert (<= 0 n)) ; the least n
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= (ite (not (|$c| 0 |i!2| |i!3| |i!4|)) |$y| (|$x| |i!1| |i!2| |i!3| |i!4|)) (ite (|$c| 0 |i!2| |i!3| |i!4|) (|$x| |i!1| |i!2| |i!3| |i!4|) |$y|))))) ; the negated goal
(check-sat)
(reset)

; rule inverse-where-not with w=5, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-sort Float_f32 0)
(declare-fun m () Int)
(declare-fun n () Int)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |i!4| () Int)
(declare-fun |$c| (Int Int Int Int) Bool)
(declare-fun |$y| () Float_f32)
(declare-fun |$x| (Int Int Int Int) Float_f32)
(assert (<= 0 m)) ; the least m
(assert (<= 0 n)) ; the least n
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| n))) (= (ite (not (|$c| |i!1| |i!2| |i!3| |i!4|)) |$y| (|$x| |i!1| |i!2| |i!3| |i!4|)) (ite (|$c| |i!1| |i!2| |i!3| |i!4|) (|$x| |i!1| |i!2| |i!3| |i!4|) |$y|))))) ; the negated goal
(check-sat)
(reset)

