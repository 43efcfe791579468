; rule move-scale-of-keys-into-biased-attention with w=0, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-keys-into-biased-attention with w=0, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=9, exp_sum=2, extremum_bound=4, extremum_witness=2, product_congruence=3, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |max!6| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (|$mask| |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$mask| |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!2| (+ (|$mask| |at!75| |sk!2|) |sum!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!75| |sk!2|) |sum!4|) |max!2|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!75| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!1|))) ; exp_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (|$mask| |at!75| |sk!3|) (* (- 1.0) |max!6|) |sum!5|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$mask| |at!75| |sk!3|) (* (- 1.0) |max!6|) |sum!5|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!75| |sk!3|) (* (- 1.0) |max!6|) |sum!5|)) |p!2|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!6| (+ (|$mask| |at!75| |sk!4|) |sum!7|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!75| |sk!2|) |sum!8|) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!75| |sk!4|) |sum!9|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!75| |sk!4|) |sum!7|) |max!6|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!75| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!5|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!5| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!6| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$mask| |at!75| |sk!1|)) (f_exp (|$mask| |at!75| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |sum!1|) (f_exp |sum!5|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp |max!6|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp |max!6|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!6|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!6|))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!1| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!4| |p!5|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| 1))) (< 0 n)) (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-keys-into-biased-attention with w=1, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-keys-into-biased-attention with w=1, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=9, exp_sum=2, extremum_bound=4, extremum_witness=2, product_congruence=3, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int Int) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |max!6| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (|$mask| |at!73| 0 0 |sk!1|) (* (- 1.0) |max!2|) |sum!1|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$mask| |at!73| 0 0 |sk!1|) (* (- 1.0) |max!2|) |sum!1|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!73| 0 0 |sk!1|) (* (- 1.0) |max!2|) |sum!1|)) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!2| (+ (|$mask| |at!73| 0 0 |sk!2|) |sum!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!73| 0 0 |sk!2|) |sum!4|) |max!2|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!73| 0 0 |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!1|))) ; exp_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (|$mask| |at!73| 0 0 |sk!3|) (* (- 1.0) |max!6|) |sum!5|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$mask| |at!73| 0 0 |sk!3|) (* (- 1.0) |max!6|) |sum!5|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!73| 0 0 |sk!3|) (* (- 1.0) |max!6|) |sum!5|)) |p!2|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!6| (+ (|$mask| |at!73| 0 0 |sk!4|) |sum!7|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!73| 0 0 |sk!2|) |sum!8|) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!73| 0 0 |sk!4|) |sum!9|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!73| 0 0 |sk!4|) |sum!7|) |max!6|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!73| 0 0 |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!5|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!5| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!6| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$mask| |at!73| 0 0 |sk!1|)) (f_exp (|$mask| |at!73| 0 0 |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |sum!1|) (f_exp |sum!5|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp |max!6|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp |max!6|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!6|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!6|))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!1| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!4| |p!5|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| 1))) (< 0 n)) (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-keys-into-biased-attention with w=2, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-keys-into-biased-attention with w=2, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=9, exp_sum=2, extremum_bound=4, extremum_witness=2, product_congruence=3, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int Int) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |max!6| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (|$mask| 0 0 |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$mask| 0 0 |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| 0 0 |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!2| (+ (|$mask| 0 0 |at!75| |sk!2|) |sum!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 0 |at!75| |sk!2|) |sum!4|) |max!2|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| 0 0 |at!75| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!1|))) ; exp_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (|$mask| 0 0 |at!75| |sk!3|) (* (- 1.0) |max!6|) |sum!5|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$mask| 0 0 |at!75| |sk!3|) (* (- 1.0) |max!6|) |sum!5|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| 0 0 |at!75| |sk!3|) (* (- 1.0) |max!6|) |sum!5|)) |p!2|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!6| (+ (|$mask| 0 0 |at!75| |sk!4|) |sum!7|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 0 |at!75| |sk!2|) |sum!8|) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 0 |at!75| |sk!4|) |sum!9|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 0 |at!75| |sk!4|) |sum!7|) |max!6|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| 0 0 |at!75| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!5|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!5| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!6| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$mask| 0 0 |at!75| |sk!1|)) (f_exp (|$mask| 0 0 |at!75| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |sum!1|) (f_exp |sum!5|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp |max!6|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp |max!6|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!6|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!6|))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!1| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!4| |p!5|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| 1))) (< 0 n)) (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-keys-into-biased-attention with w=3, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-keys-into-biased-attention with w=3, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=9, exp_sum=2, extremum_bound=4, extremum_witness=2, product_congruence=3, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int Int) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |max!6| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (|$mask| |at!73| 0 |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$mask| |at!73| 0 |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!73| 0 |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (< 0 h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!2| (+ (|$mask| |at!73| 0 |at!75| |sk!2|) |sum!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!73| 0 |at!75| |sk!2|) |sum!4|) |max!2|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!73| 0 |at!75| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!1|))) ; exp_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (|$mask| |at!73| 0 |at!75| |sk!3|) (* (- 1.0) |max!6|) |sum!5|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$mask| |at!73| 0 |at!75| |sk!3|) (* (- 1.0) |max!6|) |sum!5|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!73| 0 |at!75| |sk!3|) (* (- 1.0) |max!6|) |sum!5|)) |p!2|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!6| (+ (|$mask| |at!73| 0 |at!75| |sk!4|) |sum!7|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!73| 0 |at!75| |sk!2|) |sum!8|) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!73| 0 |at!75| |sk!4|) |sum!9|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!73| 0 |at!75| |sk!4|) |sum!7|) |max!6|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!73| 0 |at!75| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!5|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!5| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!6| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$mask| |at!73| 0 |at!75| |sk!1|)) (f_exp (|$mask| |at!73| 0 |at!75| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |sum!1|) (f_exp |sum!5|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp |max!6|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp |max!6|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!6|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!6|))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!1| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!4| |p!5|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| 1))) (< 0 n)) (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-keys-into-biased-attention with w=4, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-keys-into-biased-attention with w=4, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=9, exp_sum=2, extremum_bound=4, extremum_witness=2, product_congruence=3, product_sign=2, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int Int) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |max!6| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |p!2| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (|$mask| 0 |at!74| |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$mask| 0 |at!74| |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| 0 |at!74| |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)) |p!0|)) ; exp_sum
(assert (or (not (and (< 0 b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!2| (+ (|$mask| 0 |at!74| |at!75| |sk!2|) |sum!4|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 |at!74| |at!75| |sk!2|) |sum!4|) |max!2|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| 0 |at!74| |at!75| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!1|))) ; exp_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (|$mask| 0 |at!74| |at!75| |sk!3|) (* (- 1.0) |max!6|) |sum!5|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$mask| 0 |at!74| |at!75| |sk!3|) (* (- 1.0) |max!6|) |sum!5|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| 0 |at!74| |at!75| |sk!3|) (* (- 1.0) |max!6|) |sum!5|)) |p!2|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!6| (+ (|$mask| 0 |at!74| |at!75| |sk!4|) |sum!7|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 |at!74| |at!75| |sk!2|) |sum!8|) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 |at!74| |at!75| |sk!4|) |sum!9|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 |at!74| |at!75| |sk!4|) |sum!7|) |max!6|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| 0 |at!74| |at!75| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (= |p!3| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!5|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!4| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!5| |sum!0|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!6| |p!4|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!6| |p!5|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$mask| 0 |at!74| |at!75| |sk!1|)) (f_exp (|$mask| 0 |at!74| |at!75| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |sum!1|) (f_exp |sum!5|))) (= |p!0| |p!2|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< (f_exp |max!6|) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (< 0.0 (f_exp |max!6|))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!6|) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< (f_exp (* (- 1.0) |max!6|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_exp |max!6|))) (not (< 0.0 (f_exp (* (- 1.0) |max!6|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_exp |max!6|))) (not (= (f_exp (* (- 1.0) |max!6|)) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!1| |p!3|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)))) (not (= (f_exp |max!2|) (f_exp |max!6|))) (= |p!4| |p!5|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| 1))) (< 0 n)) (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-keys-into-biased-attention with w=5, obligation: equal
; lemma instances: {}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule move-scale-of-keys-into-biased-attention with w=5, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=5, exp_sum=1, extremum_bound=1, extremum_witness=1, product_sign=1, sum_positive=1}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int Int) Real)
(declare-fun |max!2| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!0| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |p!1| () Real)
(declare-fun |p!2| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (|$mask| |at!73| |at!74| |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (|$mask| |at!73| |at!74| |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!73| |at!74| |at!75| |sk!1|) (* (- 1.0) |max!2|) |sum!1|)) |p!0|)) ; exp_sum
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (< 0 n))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!2| (+ (|$mask| |at!73| |at!74| |at!75| |sk!2|) |sum!3|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!73| |at!74| |at!75| |sk!2|) |sum!3|) |max!2|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!73| |at!74| |at!75| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (= |p!1| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!1|))) ; exp_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (or (not (= |p!1| 1.0)) (= |p!2| |sum!0|))) ; cofactor
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< (f_exp |max!2|) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (< 0.0 (f_exp |max!2|))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (not (= (f_exp |max!2|) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< (f_exp (* (- 1.0) |max!2|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_exp |max!2|))) (not (< 0.0 (f_exp (* (- 1.0) |max!2|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_exp |max!2|))) (not (= (f_exp (* (- 1.0) |max!2|)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| 1))) (< 0 n)) (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

