; rule recognize-divided-attention, obligation: equal
; lemma instances: {cofactor=80, exp_opposite=4, exp_positive=61, exp_sum=11, extremum_bound=16, extremum_witness=4, inverse=3, inverse_positive=3, sum_congruence=38, sum_linear=27, sum_non_negative=20, sum_positive=5}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |$s| () Real)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
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
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |sum!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |max!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |$v| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |max!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |sum!10| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!11| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sum!12| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |sum!13| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sum!14| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sk!10| () Int)
(declare-fun |sk!11| () Int)
(declare-fun |sum!18| () Real)
(declare-fun |sk!12| () Int)
(declare-fun |sk!13| () Int)
(declare-fun |sum!19| () Real)
(declare-fun |sum!20| () Real)
(declare-fun |sum!21| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |sum!22| () Real)
(declare-fun |sum!23| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |sum!24| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |sum!25| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sum!26| () Real)
(declare-fun |sk!18| () Int)
(declare-fun |sum!27| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |sum!28| () Real)
(declare-fun |max!29| () Real)
(declare-fun |sum!30| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |sum!31| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |sk!22| () Int)
(declare-fun |sk!23| () Int)
(declare-fun |sum!32| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |sk!25| () Int)
(declare-fun |sk!26| () Int)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sk!29| () Int)
(declare-fun |sk!30| () Int)
(declare-fun |sk!31| () Int)
(declare-fun |sk!32| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sk!33| () Int)
(declare-fun |sk!34| () Int)
(declare-fun |sum!34| () Real)
(declare-fun |sk!35| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sk!36| () Int)
(declare-fun |sk!37| () Int)
(declare-fun |sum!36| () Real)
(declare-fun |sk!38| () Int)
(declare-fun |sk!39| () Int)
(declare-fun |max!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!40| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sk!41| () Int)
(declare-fun |sum!40| () Real)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sum!43| () Real)
(declare-fun |sum!44| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sk!42| () Int)
(declare-fun |sk!43| () Int)
(declare-fun |sum!46| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sum!48| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |sum!50| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |sum!52| () Real)
(declare-fun |sk!44| () Int)
(declare-fun |sk!45| () Int)
(declare-fun |sum!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sk!46| () Int)
(declare-fun |sum!55| () Real)
(declare-fun |sum!56| () Real)
(declare-fun |sk!47| () Int)
(declare-fun |sum!57| () Real)
(declare-fun |sum!58| () Real)
(declare-fun |sk!48| () Int)
(declare-fun |sum!59| () Real)
(declare-fun |sum!60| () Real)
(declare-fun |sk!49| () Int)
(declare-fun |sum!61| () Real)
(declare-fun |sk!50| () Int)
(declare-fun |sum!62| () Real)
(declare-fun |sum!63| () Real)
(declare-fun |sk!51| () Int)
(declare-fun |sum!64| () Real)
(declare-fun |sum!65| () Real)
(declare-fun |sk!52| () Int)
(declare-fun |sum!66| () Real)
(declare-fun |sum!67| () Real)
(declare-fun |sk!53| () Int)
(declare-fun |sum!68| () Real)
(declare-fun |sum!69| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |sum!70| () Real)
(declare-fun |sum!71| () Real)
(declare-fun |sk!55| () Int)
(declare-fun |sum!72| () Real)
(declare-fun |sum!73| () Real)
(declare-fun |sk!56| () Int)
(declare-fun |sum!74| () Real)
(declare-fun |sk!57| () Int)
(declare-fun |sum!75| () Real)
(declare-fun |sum!76| () Real)
(declare-fun |sk!58| () Int)
(declare-fun |sum!77| () Real)
(declare-fun |sum!78| () Real)
(declare-fun |sk!59| () Int)
(declare-fun |sk!60| () Int)
(declare-fun |sum!79| () Real)
(declare-fun |sum!80| () Real)
(declare-fun |sk!61| () Int)
(declare-fun |sum!81| () Real)
(declare-fun |sum!82| () Real)
(declare-fun |sk!62| () Int)
(declare-fun |sum!83| () Real)
(declare-fun |sum!84| () Real)
(declare-fun |sk!63| () Int)
(declare-fun |sk!64| () Int)
(declare-fun |sum!85| () Real)
(declare-fun |sum!86| () Real)
(declare-fun |sk!65| () Int)
(declare-fun |sum!87| () Real)
(declare-fun |sum!88| () Real)
(declare-fun |sk!66| () Int)
(declare-fun |sum!89| () Real)
(declare-fun |sum!90| () Real)
(declare-fun |sk!67| () Int)
(declare-fun |sum!91| () Real)
(declare-fun |sum!92| () Real)
(declare-fun |sk!68| () Int)
(declare-fun |sk!69| () Int)
(declare-fun |sk!70| () Int)
(declare-fun |sk!71| () Int)
(declare-fun |sum!93| () Real)
(declare-fun |sk!72| () Int)
(declare-fun |sum!94| () Real)
(declare-fun |sk!73| () Int)
(declare-fun |sk!74| () Int)
(declare-fun |sum!95| () Real)
(declare-fun |sk!75| () Int)
(declare-fun |sum!96| () Real)
(declare-fun |sk!76| () Int)
(declare-fun |sum!97| () Real)
(declare-fun |sk!77| () Int)
(declare-fun |sk!78| () Int)
(declare-fun |sum!98| () Real)
(declare-fun |sk!79| () Int)
(declare-fun |sum!99| () Real)
(declare-fun |sk!80| () Int)
(declare-fun |sk!81| () Int)
(declare-fun |sk!82| () Int)
(declare-fun |sk!83| () Int)
(declare-fun |sk!84| () Int)
(declare-fun |sk!85| () Int)
(declare-fun |sk!86| () Int)
(declare-fun |sk!87| () Int)
(declare-fun |sk!88| () Int)
(declare-fun |sk!89| () Int)
(declare-fun |sk!90| () Int)
(declare-fun |sk!91| () Int)
(declare-fun |sk!92| () Int)
(declare-fun |sk!93| () Int)
(declare-fun |sk!94| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b) (<= 0 |at!34|) (< |at!34| h) (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b) (<= 0 |at!34|) (< |at!34| h) (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b) (<= 0 |at!38|) (< |at!38| h) (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b) (<= 0 |at!38|) (< |at!38| h) (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (not (= |$s| 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (not (= |$s| 0.0))) ; a condition on elements
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m) (< 0 n))) (not (= |$s| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| n) (< (* (f_exp (+ (* |sum!2| (f_inv |$s|)) (* (- 1.0) |max!3|))) (f_inv |sum!4|) (|$v| |i!1| |i!2| |sk!1| |i!4|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|)) (and (<= 0 |sk!2|) (< |sk!2| n) (not (= (* (f_exp (+ (* |sum!6| (f_inv |$s|)) (* (- 1.0) |max!3|))) (f_inv |sum!4|) (|$v| |i!1| |i!2| |sk!2| |i!4|)) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (|$v| |i!1| |i!2| |sk!2| |i!4|) (f_exp (* |sum!6| (f_inv |$s|))))))))) ; sum_linear
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!3|) (< |sk!3| n) (< (* (f_exp (+ |sum!7| (* (- 1.0) |max!8|))) (f_inv |sum!9|) (|$v| |i!1| |i!2| |sk!3| |i!4|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) |sum!10|)) (and (<= 0 |sk!4|) (< |sk!4| n) (not (= (* (f_exp (+ |sum!11| (* (- 1.0) |max!8|))) (f_inv |sum!9|) (|$v| |i!1| |i!2| |sk!4| |i!4|)) (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) (|$v| |i!1| |i!2| |sk!4| |i!4|) (f_exp |sum!11|))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (* |sum!2| (f_inv |$s|)) (* (- 1.0) |max!3|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!2| (f_inv |$s|)) (* (- 1.0) |max!3|)) (+ (* (- 1.0) |max!3|) (* |sum!2| (f_inv |$s|))))) (= (f_exp (+ (* |sum!2| (f_inv |$s|)) (* (- 1.0) |max!3|))) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* |sum!2| (f_inv |$s|))))))) ; exp_sum
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!5|) (|$t| |i!1| |i!2| |sk!5| |sk!1|)) 0.0)))) ; sum_non_negative
(assert (or (= |$s| 0.0) (= (* |$s| (f_inv |$s|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |$s|)) (< 0.0 (f_inv |$s|)))) ; inverse_positive
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!12| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |max!3| (* |sum!13| (f_inv |$s|)))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (* |sum!13| (f_inv |$s|)) |max!3|)))) ; extremum_bound
(assert (or (= |sum!4| 0.0) (= (* |sum!4| (f_inv |sum!4|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!4|)) (< 0.0 (f_inv |sum!4|)))) ; inverse_positive
(assert (or (< 0.0 |sum!4|) (<= n 0) (and (<= 0 |sk!7|) (< |sk!7| n) (<= (f_exp (+ (* |sum!14| (f_inv |$s|)) (* (- 1.0) |max!3|))) 0.0)))) ; sum_positive
(assert (or (= |sum!4| (* (f_exp (* (- 1.0) |max!3|)) |sum!15|)) (and (<= 0 |sk!8|) (< |sk!8| n) (not (= (f_exp (+ (* |sum!16| (f_inv |$s|)) (* (- 1.0) |max!3|))) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* |sum!16| (f_inv |$s|))))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!3|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!3|) |max!3|) 0.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0))) ; exp_opposite
(assert (or (<= 0.0 |sum!5|) (and (<= 0 |sk!9|) (< |sk!9| n) (< (* (|$v| |i!1| |i!2| |sk!9| |i!4|) (f_exp (* |sum!17| (f_inv |$s|)))) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp (+ (* |sum!6| (f_inv |$s|)) (* (- 1.0) |max!3|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!6| (f_inv |$s|)) (* (- 1.0) |max!3|)) (+ (* (- 1.0) |max!3|) (* |sum!6| (f_inv |$s|))))) (= (f_exp (+ (* |sum!6| (f_inv |$s|)) (* (- 1.0) |max!3|))) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* |sum!6| (f_inv |$s|))))))) ; exp_sum
(assert (or (<= 0.0 |sum!6|) (and (<= 0 |sk!10|) (< |sk!10| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!10|) (|$t| |i!1| |i!2| |sk!10| |sk!2|)) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp (* |sum!6| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (+ |sum!7| (* (- 1.0) |max!8|))))) ; exp_positive
(assert (or (not (= (+ |sum!7| (* (- 1.0) |max!8|)) (+ (* (- 1.0) |max!8|) |sum!7|))) (= (f_exp (+ |sum!7| (* (- 1.0) |max!8|))) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |sum!7|))))) ; exp_sum
(assert (or (<= 0.0 |sum!7|) (and (<= 0 |sk!11|) (< |sk!11| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!11|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!11| |sk!3|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!7| (* (f_inv |$s|) |sum!18|)) (and (<= 0 |sk!12|) (< |sk!12| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!12|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!12| |sk!3|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!12|) (|$t| |i!1| |i!2| |sk!12| |sk!3|))))))) ; sum_linear
(assert (or (<= n 0) (and (<= 0 |sk!13|) (< |sk!13| n) (= |max!8| |sum!19|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= |sum!20| |max!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (* |sum!21| (f_inv |$s|)) |max!3|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= |sum!19| |max!8|)))) ; extremum_bound
(assert (or (= |sum!9| 0.0) (= (* |sum!9| (f_inv |sum!9|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!9|)) (< 0.0 (f_inv |sum!9|)))) ; inverse_positive
(assert (or (< 0.0 |sum!9|) (<= n 0) (and (<= 0 |sk!14|) (< |sk!14| n) (<= (f_exp (+ |sum!22| (* (- 1.0) |max!8|))) 0.0)))) ; sum_positive
(assert (or (= |sum!9| (* (f_exp (* (- 1.0) |max!8|)) |sum!23|)) (and (<= 0 |sk!15|) (< |sk!15| n) (not (= (f_exp (+ |sum!24| (* (- 1.0) |max!8|))) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |sum!24|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!8|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!8|) |max!8|) 0.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0))) ; exp_opposite
(assert (or (<= 0.0 |sum!10|) (and (<= 0 |sk!16|) (< |sk!16| n) (< (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp |sum!25|)) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp (+ |sum!11| (* (- 1.0) |max!8|))))) ; exp_positive
(assert (or (not (= (+ |sum!11| (* (- 1.0) |max!8|)) (+ (* (- 1.0) |max!8|) |sum!11|))) (= (f_exp (+ |sum!11| (* (- 1.0) |max!8|))) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |sum!11|))))) ; exp_sum
(assert (or (<= 0.0 |sum!11|) (and (<= 0 |sk!17|) (< |sk!17| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!17|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!17| |sk!4|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!11| (* (f_inv |$s|) |sum!26|)) (and (<= 0 |sk!18|) (< |sk!18| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!18|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!18| |sk!4|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!18|) (|$t| |i!1| |i!2| |sk!18| |sk!4|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!11|))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!2| (f_inv |$s|))))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!4| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (< 0 m) (< 0 n))) (not (= |sum!27| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< 0.0 |sum!12|) (<= n 0) (and (<= 0 |sk!19|) (< |sk!19| n) (<= (f_exp (+ (* |sum!28| (f_inv |$s|)) (* (- 1.0) |max!29|))) 0.0)))) ; sum_positive
(assert (or (= |sum!12| (* (f_exp (* (- 1.0) |max!29|)) |sum!30|)) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (f_exp (+ (* |sum!31| (f_inv |$s|)) (* (- 1.0) |max!29|))) (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* |sum!31| (f_inv |$s|))))))))) ; sum_linear
(assert (or (<= 0.0 |sum!13|) (and (<= 0 |sk!21|) (< |sk!21| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!21|) (|$t| |i!1| |i!2| |sk!21| |sk!6|)) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp (+ (* |sum!14| (f_inv |$s|)) (* (- 1.0) |max!3|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!14| (f_inv |$s|)) (* (- 1.0) |max!3|)) (+ (* (- 1.0) |max!3|) (* |sum!14| (f_inv |$s|))))) (= (f_exp (+ (* |sum!14| (f_inv |$s|)) (* (- 1.0) |max!3|))) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* |sum!14| (f_inv |$s|))))))) ; exp_sum
(assert (or (<= 0.0 |sum!14|) (and (<= 0 |sk!22|) (< |sk!22| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!22|) (|$t| |i!1| |i!2| |sk!22| |sk!7|)) 0.0)))) ; sum_non_negative
(assert (or (< 0.0 |sum!15|) (<= n 0) (and (<= 0 |sk!23|) (< |sk!23| n) (<= (f_exp (* |sum!32| (f_inv |$s|))) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (* |sum!16| (f_inv |$s|)) (* (- 1.0) |max!3|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!16| (f_inv |$s|)) (* (- 1.0) |max!3|)) (+ (* (- 1.0) |max!3|) (* |sum!16| (f_inv |$s|))))) (= (f_exp (+ (* |sum!16| (f_inv |$s|)) (* (- 1.0) |max!3|))) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* |sum!16| (f_inv |$s|))))))) ; exp_sum
(assert (or (<= 0.0 |sum!16|) (and (<= 0 |sk!24|) (< |sk!24| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!24|) (|$t| |i!1| |i!2| |sk!24| |sk!8|)) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp (* |sum!16| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |max!3|))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!17| (f_inv |$s|))))) ; exp_positive
(assert (or (<= 0.0 |sum!17|) (and (<= 0 |sk!25|) (< |sk!25| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!25|) (|$t| |i!1| |i!2| |sk!25| |sk!9|)) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp |sum!7|))) ; exp_positive
(assert (or (<= 0.0 |sum!18|) (and (<= 0 |sk!26|) (< |sk!26| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!26|) (|$t| |i!1| |i!2| |sk!26| |sk!3|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!19|) (and (<= 0 |sk!27|) (< |sk!27| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!27|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!27| |sk!13|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!19| (* (f_inv |$s|) |sum!21|)) (and (<= 0 |sk!28|) (< |sk!28| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!28|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!28| |sk!13|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!28|) (|$t| |i!1| |i!2| |sk!28| |sk!13|))))))) ; sum_linear
(assert (or (<= 0.0 |sum!20|) (and (<= 0 |sk!29|) (< |sk!29| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!29|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!29| |sk!6|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!20| (* (f_inv |$s|) |sum!13|)) (and (<= 0 |sk!30|) (< |sk!30| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!30|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!30| |sk!6|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!30|) (|$t| |i!1| |i!2| |sk!30| |sk!6|))))))) ; sum_linear
(assert (or (<= 0.0 |sum!21|) (and (<= 0 |sk!31|) (< |sk!31| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!31|) (|$t| |i!1| |i!2| |sk!31| |sk!13|)) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp (+ |sum!22| (* (- 1.0) |max!8|))))) ; exp_positive
(assert (or (not (= (+ |sum!22| (* (- 1.0) |max!8|)) (+ (* (- 1.0) |max!8|) |sum!22|))) (= (f_exp (+ |sum!22| (* (- 1.0) |max!8|))) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |sum!22|))))) ; exp_sum
(assert (or (<= 0.0 |sum!22|) (and (<= 0 |sk!32|) (< |sk!32| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!32|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!32| |sk!14|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!22| (* (f_inv |$s|) |sum!33|)) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!33|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!33| |sk!14|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!33|) (|$t| |i!1| |i!2| |sk!33| |sk!14|))))))) ; sum_linear
(assert (or (< 0.0 |sum!23|) (<= n 0) (and (<= 0 |sk!34|) (< |sk!34| n) (<= (f_exp |sum!34|) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ |sum!24| (* (- 1.0) |max!8|))))) ; exp_positive
(assert (or (not (= (+ |sum!24| (* (- 1.0) |max!8|)) (+ (* (- 1.0) |max!8|) |sum!24|))) (= (f_exp (+ |sum!24| (* (- 1.0) |max!8|))) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |sum!24|))))) ; exp_sum
(assert (or (<= 0.0 |sum!24|) (and (<= 0 |sk!35|) (< |sk!35| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!35|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!35| |sk!15|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!24| (* (f_inv |$s|) |sum!35|)) (and (<= 0 |sk!36|) (< |sk!36| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!36|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!36| |sk!15|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!36|) (|$t| |i!1| |i!2| |sk!36| |sk!15|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!24|))) ; exp_positive
(assert (< 0.0 (f_exp |max!8|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!25|))) ; exp_positive
(assert (or (<= 0.0 |sum!25|) (and (<= 0 |sk!37|) (< |sk!37| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!37|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!37| |sk!16|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!25| (* (f_inv |$s|) |sum!36|)) (and (<= 0 |sk!38|) (< |sk!38| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!38|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!38| |sk!16|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!38|) (|$t| |i!1| |i!2| |sk!38| |sk!16|))))))) ; sum_linear
(assert (or (<= 0.0 |sum!26|) (and (<= 0 |sk!39|) (< |sk!39| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!39|) (|$t| |i!1| |i!2| |sk!39| |sk!4|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!27| (* (f_exp (* (- 1.0) |max!37|)) |sum!38|)) (and (<= 0 |sk!40|) (< |sk!40| n) (not (= (f_exp (+ (* |sum!39| (f_inv |$s|)) (* (- 1.0) |max!37|))) (* (f_exp (* (- 1.0) |max!37|)) (f_exp (* |sum!39| (f_inv |$s|))))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (* |sum!28| (f_inv |$s|)) (* (- 1.0) |max!29|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!28| (f_inv |$s|)) (* (- 1.0) |max!29|)) (+ (* (- 1.0) |max!29|) (* |sum!28| (f_inv |$s|))))) (= (f_exp (+ (* |sum!28| (f_inv |$s|)) (* (- 1.0) |max!29|))) (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* |sum!28| (f_inv |$s|))))))) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!41|) (< |sk!41| n) (= |max!29| (* |sum!40| (f_inv |$s|)))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (* |sum!41| (f_inv |$s|)) |max!29|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!41|) (< |sk!41| n))) (and (not (<= n 0)) (<= (* |sum!42| (f_inv |$s|)) |max!3|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (* |sum!43| (f_inv |$s|)) |max!29|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!41|) (< |sk!41| n))) (and (not (<= n 0)) (<= |sum!44| |max!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!41|) (< |sk!41| n))) (and (not (<= n 0)) (<= (* |sum!40| (f_inv |$s|)) |max!29|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!29|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!29|) |max!29|) 0.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (* |sum!31| (f_inv |$s|)) (* (- 1.0) |max!29|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!31| (f_inv |$s|)) (* (- 1.0) |max!29|)) (+ (* (- 1.0) |max!29|) (* |sum!31| (f_inv |$s|))))) (= (f_exp (+ (* |sum!31| (f_inv |$s|)) (* (- 1.0) |max!29|))) (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* |sum!31| (f_inv |$s|))))))) ; exp_sum
(assert (< 0.0 (f_exp (* |sum!31| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!14| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!32| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!22|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!34|))) ; exp_positive
(assert (or (= |sum!34| (* (f_inv |$s|) |sum!45|)) (and (<= 0 |sk!42|) (< |sk!42| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!42|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!42| |sk!34|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!42|) (|$t| |i!1| |i!2| |sk!42| |sk!34|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!37|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!37|) |max!37|) 0.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!43|) (< |sk!43| n) (= |max!37| (* |sum!46| (f_inv |$s|)))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (* |sum!47| (f_inv |$s|)) |max!37|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!43|) (< |sk!43| n))) (and (not (<= n 0)) (<= (* |sum!48| (f_inv |$s|)) |max!3|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (* |sum!49| (f_inv |$s|)) |max!37|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!43|) (< |sk!43| n))) (and (not (<= n 0)) (<= |sum!50| |max!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!41|) (< |sk!41| n))) (and (not (<= n 0)) (<= (* |sum!51| (f_inv |$s|)) |max!37|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!43|) (< |sk!43| n))) (and (not (<= n 0)) (<= (* |sum!52| (f_inv |$s|)) |max!29|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!43|) (< |sk!43| n))) (and (not (<= n 0)) (<= (* |sum!46| (f_inv |$s|)) |max!37|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* |sum!39| (f_inv |$s|)) (* (- 1.0) |max!37|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!39| (f_inv |$s|)) (* (- 1.0) |max!37|)) (+ (* (- 1.0) |max!37|) (* |sum!39| (f_inv |$s|))))) (= (f_exp (+ (* |sum!39| (f_inv |$s|)) (* (- 1.0) |max!37|))) (* (f_exp (* (- 1.0) |max!37|)) (f_exp (* |sum!39| (f_inv |$s|))))))) ; exp_sum
(assert (< 0.0 (f_exp (* |sum!39| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!28| (f_inv |$s|))))) ; exp_positive
(assert (or (= |sum!44| (* (f_inv |$s|) |sum!42|)) (and (<= 0 |sk!44|) (< |sk!44| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!44|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!44| |sk!41|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!44|) (|$t| |i!1| |i!2| |sk!44| |sk!41|))))))) ; sum_linear
(assert (< 0.0 (f_exp |max!29|))) ; exp_positive
(assert (or (= |max!3| |max!8|) (and (<= 0 |sk!45|) (< |sk!45| n) (not (= (* |sum!53| (f_inv |$s|)) |sum!54|))))) ; sum_congruence
(assert (or (= |max!3| |max!29|) (and (<= 0 |sk!46|) (< |sk!46| n) (not (= (* |sum!55| (f_inv |$s|)) (* |sum!56| (f_inv |$s|))))))) ; sum_congruence
(assert (or (= |max!3| |max!37|) (and (<= 0 |sk!47|) (< |sk!47| n) (not (= (* |sum!57| (f_inv |$s|)) (* |sum!58| (f_inv |$s|))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!10|) (and (<= 0 |sk!48|) (< |sk!48| n) (not (= (* (|$v| |i!1| |i!2| |sk!48| |i!4|) (f_exp (* |sum!59| (f_inv |$s|)))) (* (|$v| |i!1| |i!2| |sk!48| |i!4|) (f_exp |sum!60|))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!15|) (and (<= 0 |sk!49|) (< |sk!49| n) (not (= (* (|$v| |i!1| |i!2| |sk!49| |i!4|) (f_exp (* |sum!61| (f_inv |$s|)))) (f_exp (* |sum!61| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!23|) (and (<= 0 |sk!50|) (< |sk!50| n) (not (= (* (|$v| |i!1| |i!2| |sk!50| |i!4|) (f_exp (* |sum!62| (f_inv |$s|)))) (f_exp |sum!63|)))))) ; sum_congruence
(assert (or (= |sum!5| |sum!30|) (and (<= 0 |sk!51|) (< |sk!51| n) (not (= (* (|$v| |i!1| |i!2| |sk!51| |i!4|) (f_exp (* |sum!64| (f_inv |$s|)))) (f_exp (* |sum!65| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!38|) (and (<= 0 |sk!52|) (< |sk!52| n) (not (= (* (|$v| |i!1| |i!2| |sk!52| |i!4|) (f_exp (* |sum!66| (f_inv |$s|)))) (f_exp (* |sum!67| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |max!8| |max!29|) (and (<= 0 |sk!53|) (< |sk!53| n) (not (= |sum!68| (* |sum!69| (f_inv |$s|))))))) ; sum_congruence
(assert (or (= |max!8| |max!37|) (and (<= 0 |sk!54|) (< |sk!54| n) (not (= |sum!70| (* |sum!71| (f_inv |$s|))))))) ; sum_congruence
(assert (or (= |sum!10| |sum!15|) (and (<= 0 |sk!55|) (< |sk!55| n) (not (= (* (|$v| |i!1| |i!2| |sk!55| |i!4|) (f_exp |sum!72|)) (f_exp (* |sum!73| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!10| |sum!23|) (and (<= 0 |sk!56|) (< |sk!56| n) (not (= (* (|$v| |i!1| |i!2| |sk!56| |i!4|) (f_exp |sum!74|)) (f_exp |sum!74|)))))) ; sum_congruence
(assert (or (= |sum!10| |sum!30|) (and (<= 0 |sk!57|) (< |sk!57| n) (not (= (* (|$v| |i!1| |i!2| |sk!57| |i!4|) (f_exp |sum!75|)) (f_exp (* |sum!76| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!10| |sum!38|) (and (<= 0 |sk!58|) (< |sk!58| n) (not (= (* (|$v| |i!1| |i!2| |sk!58| |i!4|) (f_exp |sum!77|)) (f_exp (* |sum!78| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!13| |sum!41|) (and (<= 0 |sk!59|) (< |sk!59| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!59|) (|$t| |i!1| |i!2| |sk!59| |sk!6|)) (* (|$q| 0 0 0 |sk!59|) (|$t| 0 0 |sk!59| |sk!6|))))))) ; sum_congruence
(assert (or (= |sum!15| |sum!23|) (and (<= 0 |sk!60|) (< |sk!60| n) (not (= (f_exp (* |sum!79| (f_inv |$s|))) (f_exp |sum!80|)))))) ; sum_congruence
(assert (or (= |sum!15| |sum!30|) (and (<= 0 |sk!61|) (< |sk!61| n) (not (= (f_exp (* |sum!81| (f_inv |$s|))) (f_exp (* |sum!82| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!15| |sum!38|) (and (<= 0 |sk!62|) (< |sk!62| n) (not (= (f_exp (* |sum!83| (f_inv |$s|))) (f_exp (* |sum!84| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!21| |sum!43|) (and (<= 0 |sk!63|) (< |sk!63| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!63|) (|$t| |i!1| |i!2| |sk!63| |sk!13|)) (* (|$q| 0 0 0 |sk!63|) (|$t| 0 0 |sk!63| |sk!13|))))))) ; sum_congruence
(assert (or (= |sum!23| |sum!30|) (and (<= 0 |sk!64|) (< |sk!64| n) (not (= (f_exp |sum!85|) (f_exp (* |sum!86| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!23| |sum!38|) (and (<= 0 |sk!65|) (< |sk!65| n) (not (= (f_exp |sum!87|) (f_exp (* |sum!88| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |max!29| |max!37|) (and (<= 0 |sk!66|) (< |sk!66| n) (not (= (* |sum!89| (f_inv |$s|)) (* |sum!90| (f_inv |$s|))))))) ; sum_congruence
(assert (or (= |sum!30| |sum!38|) (and (<= 0 |sk!67|) (< |sk!67| n) (not (= (f_exp (* |sum!91| (f_inv |$s|))) (f_exp (* |sum!92| (f_inv |$s|)))))))) ; sum_congruence
(assert (or (= |sum!40| |sum!42|) (and (<= 0 |sk!68|) (< |sk!68| k) (not (= (* (|$q| 0 0 0 |sk!68|) (|$t| 0 0 |sk!68| |sk!41|)) (* (|$q| |i!1| |i!2| |i!3| |sk!68|) (|$t| |i!1| |i!2| |sk!68| |sk!41|))))))) ; sum_congruence
(assert (or (= |sum!54| (* (f_inv |$s|) |sum!53|)) (and (<= 0 |sk!69|) (< |sk!69| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!69|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!69| |sk!45|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!69|) (|$t| |i!1| |i!2| |sk!69| |sk!45|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!59| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!60|))) ; exp_positive
(assert (or (= |sum!60| (* (f_inv |$s|) |sum!59|)) (and (<= 0 |sk!70|) (< |sk!70| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!70|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!70| |sk!48|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!70|) (|$t| |i!1| |i!2| |sk!70| |sk!48|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!61| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!62| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!63|))) ; exp_positive
(assert (or (= |sum!63| (* (f_inv |$s|) |sum!62|)) (and (<= 0 |sk!71|) (< |sk!71| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!71|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!71| |sk!50|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!71|) (|$t| |i!1| |i!2| |sk!71| |sk!50|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!64| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!65| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!66| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!67| (f_inv |$s|))))) ; exp_positive
(assert (or (= |sum!68| (* (f_inv |$s|) |sum!93|)) (and (<= 0 |sk!72|) (< |sk!72| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!72|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!72| |sk!53|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!72|) (|$t| |i!1| |i!2| |sk!72| |sk!53|))))))) ; sum_linear
(assert (or (= |sum!70| (* (f_inv |$s|) |sum!94|)) (and (<= 0 |sk!73|) (< |sk!73| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!73|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!73| |sk!54|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!73|) (|$t| |i!1| |i!2| |sk!73| |sk!54|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!72|))) ; exp_positive
(assert (or (= |sum!72| (* (f_inv |$s|) |sum!73|)) (and (<= 0 |sk!74|) (< |sk!74| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!74|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!74| |sk!55|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!74|) (|$t| |i!1| |i!2| |sk!74| |sk!55|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!73| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!74|))) ; exp_positive
(assert (or (= |sum!74| (* (f_inv |$s|) |sum!95|)) (and (<= 0 |sk!75|) (< |sk!75| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!75|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!75| |sk!56|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!75|) (|$t| |i!1| |i!2| |sk!75| |sk!56|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!75|))) ; exp_positive
(assert (or (= |sum!75| (* (f_inv |$s|) |sum!96|)) (and (<= 0 |sk!76|) (< |sk!76| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!76|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!76| |sk!57|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!76|) (|$t| |i!1| |i!2| |sk!76| |sk!57|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!76| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!77|))) ; exp_positive
(assert (or (= |sum!77| (* (f_inv |$s|) |sum!97|)) (and (<= 0 |sk!77|) (< |sk!77| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!77|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!77| |sk!58|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!77|) (|$t| |i!1| |i!2| |sk!77| |sk!58|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!78| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!79| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!80|))) ; exp_positive
(assert (or (= |sum!80| (* (f_inv |$s|) |sum!79|)) (and (<= 0 |sk!78|) (< |sk!78| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!78|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!78| |sk!60|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!78|) (|$t| |i!1| |i!2| |sk!78| |sk!60|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!81| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!82| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!83| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!84| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!85|))) ; exp_positive
(assert (or (= |sum!85| (* (f_inv |$s|) |sum!98|)) (and (<= 0 |sk!79|) (< |sk!79| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!79|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!79| |sk!64|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!79|) (|$t| |i!1| |i!2| |sk!79| |sk!64|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!86| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp |sum!87|))) ; exp_positive
(assert (or (= |sum!87| (* (f_inv |$s|) |sum!99|)) (and (<= 0 |sk!80|) (< |sk!80| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!80|) (f_inv |$s|) (|$t| |i!1| |i!2| |sk!80| |sk!65|)) (* (f_inv |$s|) (|$q| |i!1| |i!2| |i!3| |sk!80|) (|$t| |i!1| |i!2| |sk!80| |sk!65|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!88| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!91| (f_inv |$s|))))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!92| (f_inv |$s|))))) ; exp_positive
(assert (or (= |sum!55| |sum!56|) (and (<= 0 |sk!81|) (< |sk!81| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!81|) (|$t| |i!1| |i!2| |sk!81| |sk!46|)) (* (|$q| 0 0 0 |sk!81|) (|$t| 0 0 |sk!81| |sk!46|))))))) ; sum_congruence
(assert (or (= |sum!57| |sum!58|) (and (<= 0 |sk!82|) (< |sk!82| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!82|) (|$t| |i!1| |i!2| |sk!82| |sk!47|)) (* (|$q| |i!1| |i!2| 0 |sk!82|) (|$t| |i!1| |i!2| |sk!82| |sk!47|))))))) ; sum_congruence
(assert (or (= |sum!64| |sum!65|) (and (<= 0 |sk!83|) (< |sk!83| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!83|) (|$t| |i!1| |i!2| |sk!83| |sk!51|)) (* (|$q| 0 0 0 |sk!83|) (|$t| 0 0 |sk!83| |sk!51|))))))) ; sum_congruence
(assert (or (= |sum!66| |sum!67|) (and (<= 0 |sk!84|) (< |sk!84| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!84|) (|$t| |i!1| |i!2| |sk!84| |sk!52|)) (* (|$q| |i!1| |i!2| 0 |sk!84|) (|$t| |i!1| |i!2| |sk!84| |sk!52|))))))) ; sum_congruence
(assert (or (= |sum!69| |sum!93|) (and (<= 0 |sk!85|) (< |sk!85| k) (not (= (* (|$q| 0 0 0 |sk!85|) (|$t| 0 0 |sk!85| |sk!53|)) (* (|$q| |i!1| |i!2| |i!3| |sk!85|) (|$t| |i!1| |i!2| |sk!85| |sk!53|))))))) ; sum_congruence
(assert (or (= |sum!71| |sum!94|) (and (<= 0 |sk!86|) (< |sk!86| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!86|) (|$t| |i!1| |i!2| |sk!86| |sk!54|)) (* (|$q| |i!1| |i!2| |i!3| |sk!86|) (|$t| |i!1| |i!2| |sk!86| |sk!54|))))))) ; sum_congruence
(assert (or (= |sum!76| |sum!96|) (and (<= 0 |sk!87|) (< |sk!87| k) (not (= (* (|$q| 0 0 0 |sk!87|) (|$t| 0 0 |sk!87| |sk!57|)) (* (|$q| |i!1| |i!2| |i!3| |sk!87|) (|$t| |i!1| |i!2| |sk!87| |sk!57|))))))) ; sum_congruence
(assert (or (= |sum!78| |sum!97|) (and (<= 0 |sk!88|) (< |sk!88| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!88|) (|$t| |i!1| |i!2| |sk!88| |sk!58|)) (* (|$q| |i!1| |i!2| |i!3| |sk!88|) (|$t| |i!1| |i!2| |sk!88| |sk!58|))))))) ; sum_congruence
(assert (or (= |sum!81| |sum!82|) (and (<= 0 |sk!89|) (< |sk!89| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!89|) (|$t| |i!1| |i!2| |sk!89| |sk!61|)) (* (|$q| 0 0 0 |sk!89|) (|$t| 0 0 |sk!89| |sk!61|))))))) ; sum_congruence
(assert (or (= |sum!83| |sum!84|) (and (<= 0 |sk!90|) (< |sk!90| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!90|) (|$t| |i!1| |i!2| |sk!90| |sk!62|)) (* (|$q| |i!1| |i!2| 0 |sk!90|) (|$t| |i!1| |i!2| |sk!90| |sk!62|))))))) ; sum_congruence
(assert (or (= |sum!86| |sum!98|) (and (<= 0 |sk!91|) (< |sk!91| k) (not (= (* (|$q| 0 0 0 |sk!91|) (|$t| 0 0 |sk!91| |sk!64|)) (* (|$q| |i!1| |i!2| |i!3| |sk!91|) (|$t| |i!1| |i!2| |sk!91| |sk!64|))))))) ; sum_congruence
(assert (or (= |sum!88| |sum!99|) (and (<= 0 |sk!92|) (< |sk!92| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!92|) (|$t| |i!1| |i!2| |sk!92| |sk!65|)) (* (|$q| |i!1| |i!2| |i!3| |sk!92|) (|$t| |i!1| |i!2| |sk!92| |sk!65|))))))) ; sum_congruence
(assert (or (= |sum!89| |sum!90|) (and (<= 0 |sk!93|) (< |sk!93| k) (not (= (* (|$q| 0 0 0 |sk!93|) (|$t| 0 0 |sk!93| |sk!66|)) (* (|$q| |i!1| |i!2| 0 |sk!93|) (|$t| |i!1| |i!2| |sk!93| |sk!66|))))))) ; sum_congruence
(assert (or (= |sum!91| |sum!92|) (and (<= 0 |sk!94|) (< |sk!94| k) (not (= (* (|$q| 0 0 0 |sk!94|) (|$t| 0 0 |sk!94| |sk!67|)) (* (|$q| |i!1| |i!2| 0 |sk!94|) (|$t| |i!1| |i!2| |sk!94| |sk!67|))))))) ; sum_congruence
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_inv |sum!4|) |sum!0| |sum!4|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_inv |sum!9|) |sum!0| |sum!9|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_inv |sum!4|) |sum!1| |sum!4|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_inv |sum!9|) |sum!1| |sum!9|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* |$s| (f_inv |$s|) |sum!0|) (* |$s| (f_exp (* (- 1.0) |max!3|)) (f_inv |$s|) (f_inv |sum!4|) |sum!5|)))) ; cofactor
(assert (or (not (= |$s| 0.0)) (= (* |$s| (f_inv |$s|) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!4|) |sum!0| |sum!4|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!9|) |sum!0| |sum!9|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |$s|) |sum!0|) (* |$s| (f_inv |$s|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_inv |sum!4|) |sum!0| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!4| 0.0)) (= (* (f_inv |sum!4|) |sum!0| |sum!4|) 0.0))) ; cofactor
(assert (or (not (= |sum!4| (* (f_exp (* (- 1.0) |max!3|)) |sum!15|))) (= (* (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!0| |sum!15|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_inv |sum!4|) |sum!0| |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_inv |sum!4|) (f_inv |sum!9|) |sum!0| |sum!4| |sum!9|) (* (f_inv |sum!4|) |sum!0| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_inv |sum!4|) |sum!0| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_inv |sum!4|) |sum!0| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_inv |sum!4|) |sum!0| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!4|) |sum!5|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |$s|) |sum!0|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!3|) (f_exp |max!8|) |sum!0|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* (- 1.0) |max!3|)) (f_exp |max!29|) (f_exp |max!3|) |sum!0|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!37|)) (f_exp |max!3|) (f_exp |max!37|) |sum!0|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!9|) |sum!5| |sum!9|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_inv |sum!9|) |sum!0| |sum!9|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_inv |sum!4|) (f_inv |sum!9|) |sum!0| |sum!4| |sum!9|) (* (f_inv |sum!9|) |sum!0| |sum!9|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_inv |sum!9|) |sum!0| |sum!9|)))) ; cofactor
(assert (or (not (= |sum!9| 0.0)) (= (* (f_inv |sum!9|) |sum!0| |sum!9|) 0.0))) ; cofactor
(assert (or (not (= |sum!9| (* (f_exp (* (- 1.0) |max!8|)) |sum!23|))) (= (* (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) |sum!0| |sum!23|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_inv |sum!9|) |sum!0| |sum!9|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_inv |sum!9|) |sum!0| |sum!9|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_inv |sum!9|) |sum!0| |sum!9|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!4|) |sum!5|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |$s|) |sum!0|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!3|) (f_exp |max!8|) |sum!0|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!29|) (f_exp |max!8|) |sum!0|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!37|) (f_exp |max!8|) |sum!0|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* (- 1.0) |max!3|)) (f_exp |max!29|) (f_inv |sum!4|) |sum!5|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |$s|) |sum!0|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* (- 1.0) |max!3|)) (f_exp |max!29|) (f_exp |max!3|) |sum!0|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!29|) (f_exp |max!8|) |sum!0|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* (- 1.0) |max!37|)) (f_exp |max!29|) (f_exp |max!37|) |sum!0|) (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |sum!4|) |sum!5|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |$s|) |sum!0|) (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!37|)) (f_exp |max!3|) (f_exp |max!37|) |sum!0|) (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!37|) (f_exp |max!8|) |sum!0|) (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp (* (- 1.0) |max!37|)) (f_exp |max!29|) (f_exp |max!37|) |sum!0|) (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) |sum!10|))) (= (* |$s| (f_inv |$s|) |sum!1|) (* |$s| (f_exp (* (- 1.0) |max!8|)) (f_inv |$s|) (f_inv |sum!9|) |sum!10|)))) ; cofactor
(assert (or (not (= |$s| 0.0)) (= (* |$s| (f_inv |$s|) |sum!1|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!4|) |sum!1| |sum!4|) (* |$s| (f_inv |$s|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |$s|) |sum!1|) (* |$s| (f_inv |$s|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!9|) |sum!1| |sum!9|) (* |$s| (f_inv |$s|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |$s|) |sum!1|) (* |$s| (f_inv |$s|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!29|)) (f_exp |max!29|) (f_inv |$s|) |sum!1|) (* |$s| (f_inv |$s|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|)) 1.0)) (= (* |$s| (f_exp (* (- 1.0) |max!37|)) (f_exp |max!37|) (f_inv |$s|) |sum!1|) (* |$s| (f_inv |$s|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) |sum!10|))) (= (* (f_inv |sum!4|) |sum!1| |sum!4|) (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!4|) (f_inv |sum!9|) |sum!10| |sum!4|)))) ; cofactor
(assert (or (not (= (* |$s| (f_inv |$s|)) 1.0)) (= (* |$s| (f_inv |$s|) (f_inv |sum!4|) |sum!1| |sum!4|) (* (f_inv |sum!4|) |sum!1| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!4| 0.0)) (= (* (f_inv |sum!4|) |sum!1| |sum!4|) 0.0))) ; cofactor
(assert (or (not (= |sum!4| (* (f_exp (* (- 1.0) |max!3|)) |sum!15|))) (= (* (f_inv |sum!4|) |sum!1| |sum!4|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!1| |sum!15|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| p))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

