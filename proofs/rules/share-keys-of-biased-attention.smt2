; rule share-keys-of-biased-attention with w=0, obligation: equal
; lemma instances: {floor_division=10, product_order=55, product_sign=11}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun r () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |q!8| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |q!9| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |q!10| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (<= 1 r)) ; the least r
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n) (< 0 k))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n) (< 0 k))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n) (< 0 k))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n) (< 0 k))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n) (< 0 k))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n) (< 0 k))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n) (< 0 k))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n) (< 0 k))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n) (< 0 k))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n) (< 0 k))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 |p!0|) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (<= r 0) (and (<= |p!1| |at!70|) (< |at!70| (+ |p!1| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!2| |at!74|) (< |at!74| (+ |p!2| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!3| |at!93|) (< |at!93| (+ |p!3| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!4| |at!97|) (< |at!97| (+ |p!4| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!5| |at!101|) (< |at!101| (+ |p!5| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!6| |at!105|) (< |at!105| (+ |p!6| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!7| |at!109|) (< |at!109| (+ |p!7| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!8| |at!113|) (< |at!113| (+ |p!8| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!9| |at!117|) (< |at!117| (+ |p!9| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!10| |at!136|) (< |at!136| (+ |p!10| r))))) ; floor_division
(assert (and (or (not (< 0 h)) (not (< r 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 r)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= r 0)) (= |p!0| 0)) (or (not (< 0 r)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 r)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 r)) (not (= h 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |q!1|)) (not (< r 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 r)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= r 0)) (= |p!1| 0)) (or (not (< 0 r)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 r)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 r)) (not (= |q!1| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!1|)) (<= (+ |p!0| r) |p!1|)) (or (not (< 0 r)) (not (< |q!1| h)) (<= (+ |p!1| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< r 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 r)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= r 0)) (= |p!2| 0)) (or (not (< 0 r)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 r)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 r)) (not (= |q!2| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!2|)) (<= (+ |p!0| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| h)) (<= (+ |p!2| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!2|)) (<= (+ |p!1| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| |q!1|)) (<= (+ |p!2| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< r 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 r)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= r 0)) (= |p!3| 0)) (or (not (< 0 r)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 r)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 r)) (not (= |q!3| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!3|)) (<= (+ |p!0| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| h)) (<= (+ |p!3| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!3|)) (<= (+ |p!1| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!1|)) (<= (+ |p!3| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!3|)) (<= (+ |p!2| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!2|)) (<= (+ |p!3| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< r 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 r)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= r 0)) (= |p!4| 0)) (or (not (< 0 r)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 r)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 r)) (not (= |q!4| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!4|)) (<= (+ |p!0| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| h)) (<= (+ |p!4| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!4|)) (<= (+ |p!1| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!1|)) (<= (+ |p!4| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!4|)) (<= (+ |p!2| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!2|)) (<= (+ |p!4| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!4|)) (<= (+ |p!3| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!3|)) (<= (+ |p!4| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< r 0)) (< |p!5| 0)) (or (not (< 0 |q!5|)) (not (< 0 r)) (< 0 |p!5|)) (or (not (< 0 |q!5|)) (not (= r 0)) (= |p!5| 0)) (or (not (< 0 r)) (not (< |q!5| 0)) (< |p!5| 0)) (or (not (< 0 r)) (not (< 0 |q!5|)) (< 0 |p!5|)) (or (not (< 0 r)) (not (= |q!5| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!5|)) (<= (+ |p!0| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| h)) (<= (+ |p!5| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!5|)) (<= (+ |p!1| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!1|)) (<= (+ |p!5| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!5|)) (<= (+ |p!2| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!2|)) (<= (+ |p!5| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!5|)) (<= (+ |p!3| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!3|)) (<= (+ |p!5| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!5|)) (<= (+ |p!4| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!4|)) (<= (+ |p!5| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< r 0)) (< |p!6| 0)) (or (not (< 0 |q!6|)) (not (< 0 r)) (< 0 |p!6|)) (or (not (< 0 |q!6|)) (not (= r 0)) (= |p!6| 0)) (or (not (< 0 r)) (not (< |q!6| 0)) (< |p!6| 0)) (or (not (< 0 r)) (not (< 0 |q!6|)) (< 0 |p!6|)) (or (not (< 0 r)) (not (= |q!6| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!6|)) (<= (+ |p!0| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| h)) (<= (+ |p!6| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!6|)) (<= (+ |p!1| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!1|)) (<= (+ |p!6| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!6|)) (<= (+ |p!2| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!2|)) (<= (+ |p!6| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!6|)) (<= (+ |p!3| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!3|)) (<= (+ |p!6| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!6|)) (<= (+ |p!4| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!4|)) (<= (+ |p!6| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!6|)) (<= (+ |p!5| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!5|)) (<= (+ |p!6| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< r 0)) (< |p!7| 0)) (or (not (< 0 |q!7|)) (not (< 0 r)) (< 0 |p!7|)) (or (not (< 0 |q!7|)) (not (= r 0)) (= |p!7| 0)) (or (not (< 0 r)) (not (< |q!7| 0)) (< |p!7| 0)) (or (not (< 0 r)) (not (< 0 |q!7|)) (< 0 |p!7|)) (or (not (< 0 r)) (not (= |q!7| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!7|)) (<= (+ |p!0| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| h)) (<= (+ |p!7| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!7|)) (<= (+ |p!1| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!1|)) (<= (+ |p!7| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!7|)) (<= (+ |p!2| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!2|)) (<= (+ |p!7| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!7|)) (<= (+ |p!3| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!3|)) (<= (+ |p!7| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!7|)) (<= (+ |p!4| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!4|)) (<= (+ |p!7| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!7|)) (<= (+ |p!5| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!5|)) (<= (+ |p!7| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!7|)) (<= (+ |p!6| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!6|)) (<= (+ |p!7| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |q!8|)) (not (< r 0)) (< |p!8| 0)) (or (not (< 0 |q!8|)) (not (< 0 r)) (< 0 |p!8|)) (or (not (< 0 |q!8|)) (not (= r 0)) (= |p!8| 0)) (or (not (< 0 r)) (not (< |q!8| 0)) (< |p!8| 0)) (or (not (< 0 r)) (not (< 0 |q!8|)) (< 0 |p!8|)) (or (not (< 0 r)) (not (= |q!8| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!8|)) (<= (+ |p!0| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| h)) (<= (+ |p!8| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!8|)) (<= (+ |p!1| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!1|)) (<= (+ |p!8| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!8|)) (<= (+ |p!2| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!2|)) (<= (+ |p!8| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!8|)) (<= (+ |p!3| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!3|)) (<= (+ |p!8| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!8|)) (<= (+ |p!4| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!4|)) (<= (+ |p!8| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!8|)) (<= (+ |p!5| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!5|)) (<= (+ |p!8| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!8|)) (<= (+ |p!6| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!6|)) (<= (+ |p!8| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!8|)) (<= (+ |p!7| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!7|)) (<= (+ |p!8| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |q!9|)) (not (< r 0)) (< |p!9| 0)) (or (not (< 0 |q!9|)) (not (< 0 r)) (< 0 |p!9|)) (or (not (< 0 |q!9|)) (not (= r 0)) (= |p!9| 0)) (or (not (< 0 r)) (not (< |q!9| 0)) (< |p!9| 0)) (or (not (< 0 r)) (not (< 0 |q!9|)) (< 0 |p!9|)) (or (not (< 0 r)) (not (= |q!9| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!9|)) (<= (+ |p!0| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| h)) (<= (+ |p!9| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!9|)) (<= (+ |p!1| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!1|)) (<= (+ |p!9| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!9|)) (<= (+ |p!2| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!2|)) (<= (+ |p!9| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!9|)) (<= (+ |p!3| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!3|)) (<= (+ |p!9| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!9|)) (<= (+ |p!4| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!4|)) (<= (+ |p!9| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!9|)) (<= (+ |p!5| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!5|)) (<= (+ |p!9| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!9|)) (<= (+ |p!6| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!6|)) (<= (+ |p!9| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!9|)) (<= (+ |p!7| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!7|)) (<= (+ |p!9| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!9|)) (<= (+ |p!8| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!8|)) (<= (+ |p!9| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 |q!10|)) (not (< r 0)) (< |p!10| 0)) (or (not (< 0 |q!10|)) (not (< 0 r)) (< 0 |p!10|)) (or (not (< 0 |q!10|)) (not (= r 0)) (= |p!10| 0)) (or (not (< 0 r)) (not (< |q!10| 0)) (< |p!10| 0)) (or (not (< 0 r)) (not (< 0 |q!10|)) (< 0 |p!10|)) (or (not (< 0 r)) (not (= |q!10| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!10|)) (<= (+ |p!0| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| h)) (<= (+ |p!10| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!10|)) (<= (+ |p!1| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!1|)) (<= (+ |p!10| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!10|)) (<= (+ |p!2| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!2|)) (<= (+ |p!10| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!10|)) (<= (+ |p!3| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!3|)) (<= (+ |p!10| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!10|)) (<= (+ |p!4| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!4|)) (<= (+ |p!10| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!10|)) (<= (+ |p!5| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!5|)) (<= (+ |p!10| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!10|)) (<= (+ |p!6| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!6|)) (<= (+ |p!10| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!10|)) (<= (+ |p!7| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!7|)) (<= (+ |p!10| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!10|)) (<= (+ |p!8| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!8|)) (<= (+ |p!10| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!9| |q!10|)) (<= (+ |p!9| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!9|)) (<= (+ |p!10| r) |p!9|)))) ; product_order
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule share-keys-of-biased-attention with w=0, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=9, exp_sum=2, extremum_bound=4, extremum_witness=2, floor_division=10, product_congruence=3, product_order=55, product_sign=13, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun r () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |q!8| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |q!9| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |q!10| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int) Real)
(declare-fun |max!12| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!14| () Real)
(declare-fun |p!12| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |max!16| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (<= 1 r)) ; the least r
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n) (< 0 k))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n) (< 0 k))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n) (< 0 k))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n) (< 0 k))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n) (< 0 k))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n) (< 0 k))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n) (< 0 k))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n) (< 0 k))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n) (< 0 k))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n) (< 0 k))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 |p!0|) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (|$mask| |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)) 0.0)))) ; sum_positive
(assert (or (<= r 0) (and (<= |p!1| |at!70|) (< |at!70| (+ |p!1| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!2| |at!74|) (< |at!74| (+ |p!2| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!3| |at!93|) (< |at!93| (+ |p!3| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!4| |at!97|) (< |at!97| (+ |p!4| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!5| |at!101|) (< |at!101| (+ |p!5| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!6| |at!105|) (< |at!105| (+ |p!6| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!7| |at!109|) (< |at!109| (+ |p!7| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!8| |at!113|) (< |at!113| (+ |p!8| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!9| |at!117|) (< |at!117| (+ |p!9| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!10| |at!136|) (< |at!136| (+ |p!10| r))))) ; floor_division
(assert (< 0.0 (f_exp (+ (|$mask| |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)) |p!11|)) ; exp_sum
(assert (or (not (and (< 0 b) (< 0 |p!0|) (<= 0 |at!118|) (< |at!118| m) (< 0 n))) (not (= |sum!13| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!12| (+ (|$mask| |at!118| |sk!2|) |sum!14|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!118| |sk!2|) |sum!14|) |max!12|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!118| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!12|)))) ; exp_positive
(assert (= |p!12| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!11|))) ; exp_positive
(assert (or (< 0.0 |sum!13|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (|$mask| |at!118| |sk!3|) (* (- 1.0) |max!16|) |sum!15|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!12|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$mask| |at!118| |sk!3|) (* (- 1.0) |max!16|) |sum!15|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!118| |sk!3|) (* (- 1.0) |max!16|) |sum!15|)) |p!13|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!16| (+ (|$mask| |at!118| |sk!4|) |sum!17|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!118| |sk!2|) |sum!18|) |max!16|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!118| |sk!4|) |sum!19|) |max!12|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!118| |sk!4|) |sum!17|) |max!16|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!118| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!16|)))) ; exp_positive
(assert (= |p!14| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!15|))) ; exp_positive
(assert (or (not (= |p!12| 1.0)) (= |p!15| |sum!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!16| |sum!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!17| |p!15|))) ; cofactor
(assert (or (not (= |p!12| 1.0)) (= |p!17| |p!16|))) ; cofactor
(assert (and (or (not (< 0 h)) (not (< r 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 r)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= r 0)) (= |p!0| 0)) (or (not (< 0 r)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 r)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 r)) (not (= h 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |q!1|)) (not (< r 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 r)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= r 0)) (= |p!1| 0)) (or (not (< 0 r)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 r)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 r)) (not (= |q!1| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!1|)) (<= (+ |p!0| r) |p!1|)) (or (not (< 0 r)) (not (< |q!1| h)) (<= (+ |p!1| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< r 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 r)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= r 0)) (= |p!2| 0)) (or (not (< 0 r)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 r)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 r)) (not (= |q!2| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!2|)) (<= (+ |p!0| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| h)) (<= (+ |p!2| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!2|)) (<= (+ |p!1| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| |q!1|)) (<= (+ |p!2| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< r 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 r)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= r 0)) (= |p!3| 0)) (or (not (< 0 r)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 r)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 r)) (not (= |q!3| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!3|)) (<= (+ |p!0| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| h)) (<= (+ |p!3| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!3|)) (<= (+ |p!1| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!1|)) (<= (+ |p!3| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!3|)) (<= (+ |p!2| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!2|)) (<= (+ |p!3| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< r 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 r)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= r 0)) (= |p!4| 0)) (or (not (< 0 r)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 r)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 r)) (not (= |q!4| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!4|)) (<= (+ |p!0| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| h)) (<= (+ |p!4| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!4|)) (<= (+ |p!1| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!1|)) (<= (+ |p!4| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!4|)) (<= (+ |p!2| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!2|)) (<= (+ |p!4| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!4|)) (<= (+ |p!3| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!3|)) (<= (+ |p!4| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< r 0)) (< |p!5| 0)) (or (not (< 0 |q!5|)) (not (< 0 r)) (< 0 |p!5|)) (or (not (< 0 |q!5|)) (not (= r 0)) (= |p!5| 0)) (or (not (< 0 r)) (not (< |q!5| 0)) (< |p!5| 0)) (or (not (< 0 r)) (not (< 0 |q!5|)) (< 0 |p!5|)) (or (not (< 0 r)) (not (= |q!5| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!5|)) (<= (+ |p!0| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| h)) (<= (+ |p!5| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!5|)) (<= (+ |p!1| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!1|)) (<= (+ |p!5| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!5|)) (<= (+ |p!2| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!2|)) (<= (+ |p!5| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!5|)) (<= (+ |p!3| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!3|)) (<= (+ |p!5| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!5|)) (<= (+ |p!4| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!4|)) (<= (+ |p!5| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< r 0)) (< |p!6| 0)) (or (not (< 0 |q!6|)) (not (< 0 r)) (< 0 |p!6|)) (or (not (< 0 |q!6|)) (not (= r 0)) (= |p!6| 0)) (or (not (< 0 r)) (not (< |q!6| 0)) (< |p!6| 0)) (or (not (< 0 r)) (not (< 0 |q!6|)) (< 0 |p!6|)) (or (not (< 0 r)) (not (= |q!6| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!6|)) (<= (+ |p!0| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| h)) (<= (+ |p!6| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!6|)) (<= (+ |p!1| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!1|)) (<= (+ |p!6| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!6|)) (<= (+ |p!2| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!2|)) (<= (+ |p!6| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!6|)) (<= (+ |p!3| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!3|)) (<= (+ |p!6| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!6|)) (<= (+ |p!4| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!4|)) (<= (+ |p!6| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!6|)) (<= (+ |p!5| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!5|)) (<= (+ |p!6| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< r 0)) (< |p!7| 0)) (or (not (< 0 |q!7|)) (not (< 0 r)) (< 0 |p!7|)) (or (not (< 0 |q!7|)) (not (= r 0)) (= |p!7| 0)) (or (not (< 0 r)) (not (< |q!7| 0)) (< |p!7| 0)) (or (not (< 0 r)) (not (< 0 |q!7|)) (< 0 |p!7|)) (or (not (< 0 r)) (not (= |q!7| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!7|)) (<= (+ |p!0| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| h)) (<= (+ |p!7| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!7|)) (<= (+ |p!1| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!1|)) (<= (+ |p!7| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!7|)) (<= (+ |p!2| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!2|)) (<= (+ |p!7| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!7|)) (<= (+ |p!3| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!3|)) (<= (+ |p!7| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!7|)) (<= (+ |p!4| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!4|)) (<= (+ |p!7| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!7|)) (<= (+ |p!5| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!5|)) (<= (+ |p!7| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!7|)) (<= (+ |p!6| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!6|)) (<= (+ |p!7| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |q!8|)) (not (< r 0)) (< |p!8| 0)) (or (not (< 0 |q!8|)) (not (< 0 r)) (< 0 |p!8|)) (or (not (< 0 |q!8|)) (not (= r 0)) (= |p!8| 0)) (or (not (< 0 r)) (not (< |q!8| 0)) (< |p!8| 0)) (or (not (< 0 r)) (not (< 0 |q!8|)) (< 0 |p!8|)) (or (not (< 0 r)) (not (= |q!8| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!8|)) (<= (+ |p!0| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| h)) (<= (+ |p!8| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!8|)) (<= (+ |p!1| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!1|)) (<= (+ |p!8| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!8|)) (<= (+ |p!2| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!2|)) (<= (+ |p!8| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!8|)) (<= (+ |p!3| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!3|)) (<= (+ |p!8| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!8|)) (<= (+ |p!4| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!4|)) (<= (+ |p!8| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!8|)) (<= (+ |p!5| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!5|)) (<= (+ |p!8| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!8|)) (<= (+ |p!6| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!6|)) (<= (+ |p!8| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!8|)) (<= (+ |p!7| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!7|)) (<= (+ |p!8| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |q!9|)) (not (< r 0)) (< |p!9| 0)) (or (not (< 0 |q!9|)) (not (< 0 r)) (< 0 |p!9|)) (or (not (< 0 |q!9|)) (not (= r 0)) (= |p!9| 0)) (or (not (< 0 r)) (not (< |q!9| 0)) (< |p!9| 0)) (or (not (< 0 r)) (not (< 0 |q!9|)) (< 0 |p!9|)) (or (not (< 0 r)) (not (= |q!9| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!9|)) (<= (+ |p!0| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| h)) (<= (+ |p!9| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!9|)) (<= (+ |p!1| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!1|)) (<= (+ |p!9| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!9|)) (<= (+ |p!2| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!2|)) (<= (+ |p!9| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!9|)) (<= (+ |p!3| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!3|)) (<= (+ |p!9| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!9|)) (<= (+ |p!4| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!4|)) (<= (+ |p!9| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!9|)) (<= (+ |p!5| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!5|)) (<= (+ |p!9| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!9|)) (<= (+ |p!6| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!6|)) (<= (+ |p!9| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!9|)) (<= (+ |p!7| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!7|)) (<= (+ |p!9| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!9|)) (<= (+ |p!8| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!8|)) (<= (+ |p!9| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 |q!10|)) (not (< r 0)) (< |p!10| 0)) (or (not (< 0 |q!10|)) (not (< 0 r)) (< 0 |p!10|)) (or (not (< 0 |q!10|)) (not (= r 0)) (= |p!10| 0)) (or (not (< 0 r)) (not (< |q!10| 0)) (< |p!10| 0)) (or (not (< 0 r)) (not (< 0 |q!10|)) (< 0 |p!10|)) (or (not (< 0 r)) (not (= |q!10| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!10|)) (<= (+ |p!0| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| h)) (<= (+ |p!10| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!10|)) (<= (+ |p!1| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!1|)) (<= (+ |p!10| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!10|)) (<= (+ |p!2| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!2|)) (<= (+ |p!10| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!10|)) (<= (+ |p!3| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!3|)) (<= (+ |p!10| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!10|)) (<= (+ |p!4| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!4|)) (<= (+ |p!10| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!10|)) (<= (+ |p!5| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!5|)) (<= (+ |p!10| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!10|)) (<= (+ |p!6| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!6|)) (<= (+ |p!10| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!10|)) (<= (+ |p!7| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!7|)) (<= (+ |p!10| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!10|)) (<= (+ |p!8| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!8|)) (<= (+ |p!10| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!9| |q!10|)) (<= (+ |p!9| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!9|)) (<= (+ |p!10| r) |p!9|)))) ; product_order
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (< (f_exp |max!12|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (< 0.0 (f_exp |max!12|))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (= (f_exp |max!12|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!12|))) (not (< (f_exp (* (- 1.0) |max!12|)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!12|))) (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp |max!12|))) (not (= (f_exp (* (- 1.0) |max!12|)) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$mask| |at!118| |sk!1|)) (f_exp (|$mask| |at!118| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |sum!11|) (f_exp |sum!15|))) (= |p!11| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (< (f_exp |max!16|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (< 0.0 (f_exp |max!16|))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!16|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!16|))) (not (< (f_exp (* (- 1.0) |max!16|)) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!16|))) (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp |max!16|))) (not (= (f_exp (* (- 1.0) |max!16|)) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!12|) (f_exp |max!16|))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!12|) (f_exp |max!16|))) (= |p!15| |p!16|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| 1))) (< 0 n)) (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule share-keys-of-biased-attention with w=1, obligation: equal
; lemma instances: {floor_division=10, product_order=55, product_sign=11}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun r () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |q!8| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |q!9| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |q!10| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (<= 1 r)) ; the least r
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n) (< 0 k))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n) (< 0 k))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n) (< 0 k))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n) (< 0 k))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n) (< 0 k))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n) (< 0 k))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n) (< 0 k))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n) (< 0 k))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n) (< 0 k))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n) (< 0 k))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 |p!0|) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (<= r 0) (and (<= |p!1| |at!70|) (< |at!70| (+ |p!1| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!2| |at!74|) (< |at!74| (+ |p!2| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!3| |at!93|) (< |at!93| (+ |p!3| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!4| |at!97|) (< |at!97| (+ |p!4| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!5| |at!101|) (< |at!101| (+ |p!5| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!6| |at!105|) (< |at!105| (+ |p!6| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!7| |at!109|) (< |at!109| (+ |p!7| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!8| |at!113|) (< |at!113| (+ |p!8| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!9| |at!117|) (< |at!117| (+ |p!9| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!10| |at!136|) (< |at!136| (+ |p!10| r))))) ; floor_division
(assert (and (or (not (< 0 h)) (not (< r 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 r)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= r 0)) (= |p!0| 0)) (or (not (< 0 r)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 r)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 r)) (not (= h 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |q!1|)) (not (< r 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 r)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= r 0)) (= |p!1| 0)) (or (not (< 0 r)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 r)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 r)) (not (= |q!1| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!1|)) (<= (+ |p!0| r) |p!1|)) (or (not (< 0 r)) (not (< |q!1| h)) (<= (+ |p!1| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< r 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 r)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= r 0)) (= |p!2| 0)) (or (not (< 0 r)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 r)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 r)) (not (= |q!2| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!2|)) (<= (+ |p!0| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| h)) (<= (+ |p!2| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!2|)) (<= (+ |p!1| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| |q!1|)) (<= (+ |p!2| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< r 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 r)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= r 0)) (= |p!3| 0)) (or (not (< 0 r)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 r)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 r)) (not (= |q!3| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!3|)) (<= (+ |p!0| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| h)) (<= (+ |p!3| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!3|)) (<= (+ |p!1| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!1|)) (<= (+ |p!3| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!3|)) (<= (+ |p!2| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!2|)) (<= (+ |p!3| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< r 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 r)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= r 0)) (= |p!4| 0)) (or (not (< 0 r)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 r)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 r)) (not (= |q!4| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!4|)) (<= (+ |p!0| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| h)) (<= (+ |p!4| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!4|)) (<= (+ |p!1| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!1|)) (<= (+ |p!4| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!4|)) (<= (+ |p!2| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!2|)) (<= (+ |p!4| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!4|)) (<= (+ |p!3| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!3|)) (<= (+ |p!4| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< r 0)) (< |p!5| 0)) (or (not (< 0 |q!5|)) (not (< 0 r)) (< 0 |p!5|)) (or (not (< 0 |q!5|)) (not (= r 0)) (= |p!5| 0)) (or (not (< 0 r)) (not (< |q!5| 0)) (< |p!5| 0)) (or (not (< 0 r)) (not (< 0 |q!5|)) (< 0 |p!5|)) (or (not (< 0 r)) (not (= |q!5| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!5|)) (<= (+ |p!0| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| h)) (<= (+ |p!5| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!5|)) (<= (+ |p!1| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!1|)) (<= (+ |p!5| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!5|)) (<= (+ |p!2| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!2|)) (<= (+ |p!5| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!5|)) (<= (+ |p!3| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!3|)) (<= (+ |p!5| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!5|)) (<= (+ |p!4| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!4|)) (<= (+ |p!5| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< r 0)) (< |p!6| 0)) (or (not (< 0 |q!6|)) (not (< 0 r)) (< 0 |p!6|)) (or (not (< 0 |q!6|)) (not (= r 0)) (= |p!6| 0)) (or (not (< 0 r)) (not (< |q!6| 0)) (< |p!6| 0)) (or (not (< 0 r)) (not (< 0 |q!6|)) (< 0 |p!6|)) (or (not (< 0 r)) (not (= |q!6| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!6|)) (<= (+ |p!0| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| h)) (<= (+ |p!6| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!6|)) (<= (+ |p!1| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!1|)) (<= (+ |p!6| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!6|)) (<= (+ |p!2| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!2|)) (<= (+ |p!6| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!6|)) (<= (+ |p!3| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!3|)) (<= (+ |p!6| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!6|)) (<= (+ |p!4| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!4|)) (<= (+ |p!6| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!6|)) (<= (+ |p!5| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!5|)) (<= (+ |p!6| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< r 0)) (< |p!7| 0)) (or (not (< 0 |q!7|)) (not (< 0 r)) (< 0 |p!7|)) (or (not (< 0 |q!7|)) (not (= r 0)) (= |p!7| 0)) (or (not (< 0 r)) (not (< |q!7| 0)) (< |p!7| 0)) (or (not (< 0 r)) (not (< 0 |q!7|)) (< 0 |p!7|)) (or (not (< 0 r)) (not (= |q!7| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!7|)) (<= (+ |p!0| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| h)) (<= (+ |p!7| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!7|)) (<= (+ |p!1| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!1|)) (<= (+ |p!7| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!7|)) (<= (+ |p!2| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!2|)) (<= (+ |p!7| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!7|)) (<= (+ |p!3| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!3|)) (<= (+ |p!7| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!7|)) (<= (+ |p!4| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!4|)) (<= (+ |p!7| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!7|)) (<= (+ |p!5| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!5|)) (<= (+ |p!7| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!7|)) (<= (+ |p!6| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!6|)) (<= (+ |p!7| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |q!8|)) (not (< r 0)) (< |p!8| 0)) (or (not (< 0 |q!8|)) (not (< 0 r)) (< 0 |p!8|)) (or (not (< 0 |q!8|)) (not (= r 0)) (= |p!8| 0)) (or (not (< 0 r)) (not (< |q!8| 0)) (< |p!8| 0)) (or (not (< 0 r)) (not (< 0 |q!8|)) (< 0 |p!8|)) (or (not (< 0 r)) (not (= |q!8| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!8|)) (<= (+ |p!0| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| h)) (<= (+ |p!8| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!8|)) (<= (+ |p!1| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!1|)) (<= (+ |p!8| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!8|)) (<= (+ |p!2| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!2|)) (<= (+ |p!8| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!8|)) (<= (+ |p!3| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!3|)) (<= (+ |p!8| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!8|)) (<= (+ |p!4| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!4|)) (<= (+ |p!8| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!8|)) (<= (+ |p!5| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!5|)) (<= (+ |p!8| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!8|)) (<= (+ |p!6| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!6|)) (<= (+ |p!8| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!8|)) (<= (+ |p!7| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!7|)) (<= (+ |p!8| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |q!9|)) (not (< r 0)) (< |p!9| 0)) (or (not (< 0 |q!9|)) (not (< 0 r)) (< 0 |p!9|)) (or (not (< 0 |q!9|)) (not (= r 0)) (= |p!9| 0)) (or (not (< 0 r)) (not (< |q!9| 0)) (< |p!9| 0)) (or (not (< 0 r)) (not (< 0 |q!9|)) (< 0 |p!9|)) (or (not (< 0 r)) (not (= |q!9| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!9|)) (<= (+ |p!0| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| h)) (<= (+ |p!9| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!9|)) (<= (+ |p!1| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!1|)) (<= (+ |p!9| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!9|)) (<= (+ |p!2| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!2|)) (<= (+ |p!9| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!9|)) (<= (+ |p!3| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!3|)) (<= (+ |p!9| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!9|)) (<= (+ |p!4| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!4|)) (<= (+ |p!9| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!9|)) (<= (+ |p!5| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!5|)) (<= (+ |p!9| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!9|)) (<= (+ |p!6| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!6|)) (<= (+ |p!9| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!9|)) (<= (+ |p!7| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!7|)) (<= (+ |p!9| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!9|)) (<= (+ |p!8| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!8|)) (<= (+ |p!9| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 |q!10|)) (not (< r 0)) (< |p!10| 0)) (or (not (< 0 |q!10|)) (not (< 0 r)) (< 0 |p!10|)) (or (not (< 0 |q!10|)) (not (= r 0)) (= |p!10| 0)) (or (not (< 0 r)) (not (< |q!10| 0)) (< |p!10| 0)) (or (not (< 0 r)) (not (< 0 |q!10|)) (< 0 |p!10|)) (or (not (< 0 r)) (not (= |q!10| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!10|)) (<= (+ |p!0| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| h)) (<= (+ |p!10| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!10|)) (<= (+ |p!1| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!1|)) (<= (+ |p!10| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!10|)) (<= (+ |p!2| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!2|)) (<= (+ |p!10| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!10|)) (<= (+ |p!3| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!3|)) (<= (+ |p!10| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!10|)) (<= (+ |p!4| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!4|)) (<= (+ |p!10| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!10|)) (<= (+ |p!5| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!5|)) (<= (+ |p!10| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!10|)) (<= (+ |p!6| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!6|)) (<= (+ |p!10| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!10|)) (<= (+ |p!7| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!7|)) (<= (+ |p!10| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!10|)) (<= (+ |p!8| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!8|)) (<= (+ |p!10| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!9| |q!10|)) (<= (+ |p!9| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!9|)) (<= (+ |p!10| r) |p!9|)))) ; product_order
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule share-keys-of-biased-attention with w=1, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=9, exp_sum=2, extremum_bound=4, extremum_witness=2, floor_division=10, product_congruence=3, product_order=55, product_sign=13, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun r () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |q!8| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |q!9| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |q!10| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int Int) Real)
(declare-fun |max!12| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!14| () Real)
(declare-fun |p!12| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |max!16| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (<= 1 r)) ; the least r
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n) (< 0 k))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n) (< 0 k))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n) (< 0 k))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n) (< 0 k))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n) (< 0 k))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n) (< 0 k))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n) (< 0 k))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n) (< 0 k))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n) (< 0 k))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n) (< 0 k))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 |p!0|) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (|$mask| |at!116| 0 0 |sk!1|) (* (- 1.0) |max!12|) |sum!11|)) 0.0)))) ; sum_positive
(assert (or (<= r 0) (and (<= |p!1| |at!70|) (< |at!70| (+ |p!1| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!2| |at!74|) (< |at!74| (+ |p!2| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!3| |at!93|) (< |at!93| (+ |p!3| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!4| |at!97|) (< |at!97| (+ |p!4| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!5| |at!101|) (< |at!101| (+ |p!5| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!6| |at!105|) (< |at!105| (+ |p!6| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!7| |at!109|) (< |at!109| (+ |p!7| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!8| |at!113|) (< |at!113| (+ |p!8| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!9| |at!117|) (< |at!117| (+ |p!9| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!10| |at!136|) (< |at!136| (+ |p!10| r))))) ; floor_division
(assert (< 0.0 (f_exp (+ (|$mask| |at!116| 0 0 |sk!1|) (* (- 1.0) |max!12|) |sum!11|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!116| 0 0 |sk!1|) (* (- 1.0) |max!12|) |sum!11|)) |p!11|)) ; exp_sum
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (< 0 |p!0|) (< 0 m) (< 0 n))) (not (= |sum!13| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!12| (+ (|$mask| |at!116| 0 0 |sk!2|) |sum!14|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!116| 0 0 |sk!2|) |sum!14|) |max!12|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!116| 0 0 |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!12|)))) ; exp_positive
(assert (= |p!12| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!11|))) ; exp_positive
(assert (or (< 0.0 |sum!13|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (|$mask| |at!116| 0 0 |sk!3|) (* (- 1.0) |max!16|) |sum!15|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!12|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$mask| |at!116| 0 0 |sk!3|) (* (- 1.0) |max!16|) |sum!15|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!116| 0 0 |sk!3|) (* (- 1.0) |max!16|) |sum!15|)) |p!13|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!16| (+ (|$mask| |at!116| 0 0 |sk!4|) |sum!17|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!116| 0 0 |sk!2|) |sum!18|) |max!16|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!116| 0 0 |sk!4|) |sum!19|) |max!12|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!116| 0 0 |sk!4|) |sum!17|) |max!16|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!116| 0 0 |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!16|)))) ; exp_positive
(assert (= |p!14| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!15|))) ; exp_positive
(assert (or (not (= |p!12| 1.0)) (= |p!15| |sum!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!16| |sum!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!17| |p!15|))) ; cofactor
(assert (or (not (= |p!12| 1.0)) (= |p!17| |p!16|))) ; cofactor
(assert (and (or (not (< 0 h)) (not (< r 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 r)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= r 0)) (= |p!0| 0)) (or (not (< 0 r)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 r)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 r)) (not (= h 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |q!1|)) (not (< r 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 r)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= r 0)) (= |p!1| 0)) (or (not (< 0 r)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 r)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 r)) (not (= |q!1| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!1|)) (<= (+ |p!0| r) |p!1|)) (or (not (< 0 r)) (not (< |q!1| h)) (<= (+ |p!1| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< r 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 r)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= r 0)) (= |p!2| 0)) (or (not (< 0 r)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 r)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 r)) (not (= |q!2| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!2|)) (<= (+ |p!0| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| h)) (<= (+ |p!2| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!2|)) (<= (+ |p!1| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| |q!1|)) (<= (+ |p!2| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< r 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 r)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= r 0)) (= |p!3| 0)) (or (not (< 0 r)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 r)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 r)) (not (= |q!3| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!3|)) (<= (+ |p!0| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| h)) (<= (+ |p!3| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!3|)) (<= (+ |p!1| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!1|)) (<= (+ |p!3| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!3|)) (<= (+ |p!2| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!2|)) (<= (+ |p!3| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< r 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 r)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= r 0)) (= |p!4| 0)) (or (not (< 0 r)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 r)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 r)) (not (= |q!4| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!4|)) (<= (+ |p!0| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| h)) (<= (+ |p!4| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!4|)) (<= (+ |p!1| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!1|)) (<= (+ |p!4| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!4|)) (<= (+ |p!2| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!2|)) (<= (+ |p!4| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!4|)) (<= (+ |p!3| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!3|)) (<= (+ |p!4| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< r 0)) (< |p!5| 0)) (or (not (< 0 |q!5|)) (not (< 0 r)) (< 0 |p!5|)) (or (not (< 0 |q!5|)) (not (= r 0)) (= |p!5| 0)) (or (not (< 0 r)) (not (< |q!5| 0)) (< |p!5| 0)) (or (not (< 0 r)) (not (< 0 |q!5|)) (< 0 |p!5|)) (or (not (< 0 r)) (not (= |q!5| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!5|)) (<= (+ |p!0| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| h)) (<= (+ |p!5| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!5|)) (<= (+ |p!1| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!1|)) (<= (+ |p!5| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!5|)) (<= (+ |p!2| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!2|)) (<= (+ |p!5| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!5|)) (<= (+ |p!3| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!3|)) (<= (+ |p!5| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!5|)) (<= (+ |p!4| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!4|)) (<= (+ |p!5| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< r 0)) (< |p!6| 0)) (or (not (< 0 |q!6|)) (not (< 0 r)) (< 0 |p!6|)) (or (not (< 0 |q!6|)) (not (= r 0)) (= |p!6| 0)) (or (not (< 0 r)) (not (< |q!6| 0)) (< |p!6| 0)) (or (not (< 0 r)) (not (< 0 |q!6|)) (< 0 |p!6|)) (or (not (< 0 r)) (not (= |q!6| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!6|)) (<= (+ |p!0| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| h)) (<= (+ |p!6| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!6|)) (<= (+ |p!1| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!1|)) (<= (+ |p!6| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!6|)) (<= (+ |p!2| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!2|)) (<= (+ |p!6| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!6|)) (<= (+ |p!3| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!3|)) (<= (+ |p!6| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!6|)) (<= (+ |p!4| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!4|)) (<= (+ |p!6| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!6|)) (<= (+ |p!5| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!5|)) (<= (+ |p!6| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< r 0)) (< |p!7| 0)) (or (not (< 0 |q!7|)) (not (< 0 r)) (< 0 |p!7|)) (or (not (< 0 |q!7|)) (not (= r 0)) (= |p!7| 0)) (or (not (< 0 r)) (not (< |q!7| 0)) (< |p!7| 0)) (or (not (< 0 r)) (not (< 0 |q!7|)) (< 0 |p!7|)) (or (not (< 0 r)) (not (= |q!7| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!7|)) (<= (+ |p!0| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| h)) (<= (+ |p!7| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!7|)) (<= (+ |p!1| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!1|)) (<= (+ |p!7| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!7|)) (<= (+ |p!2| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!2|)) (<= (+ |p!7| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!7|)) (<= (+ |p!3| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!3|)) (<= (+ |p!7| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!7|)) (<= (+ |p!4| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!4|)) (<= (+ |p!7| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!7|)) (<= (+ |p!5| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!5|)) (<= (+ |p!7| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!7|)) (<= (+ |p!6| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!6|)) (<= (+ |p!7| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |q!8|)) (not (< r 0)) (< |p!8| 0)) (or (not (< 0 |q!8|)) (not (< 0 r)) (< 0 |p!8|)) (or (not (< 0 |q!8|)) (not (= r 0)) (= |p!8| 0)) (or (not (< 0 r)) (not (< |q!8| 0)) (< |p!8| 0)) (or (not (< 0 r)) (not (< 0 |q!8|)) (< 0 |p!8|)) (or (not (< 0 r)) (not (= |q!8| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!8|)) (<= (+ |p!0| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| h)) (<= (+ |p!8| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!8|)) (<= (+ |p!1| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!1|)) (<= (+ |p!8| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!8|)) (<= (+ |p!2| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!2|)) (<= (+ |p!8| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!8|)) (<= (+ |p!3| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!3|)) (<= (+ |p!8| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!8|)) (<= (+ |p!4| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!4|)) (<= (+ |p!8| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!8|)) (<= (+ |p!5| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!5|)) (<= (+ |p!8| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!8|)) (<= (+ |p!6| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!6|)) (<= (+ |p!8| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!8|)) (<= (+ |p!7| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!7|)) (<= (+ |p!8| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |q!9|)) (not (< r 0)) (< |p!9| 0)) (or (not (< 0 |q!9|)) (not (< 0 r)) (< 0 |p!9|)) (or (not (< 0 |q!9|)) (not (= r 0)) (= |p!9| 0)) (or (not (< 0 r)) (not (< |q!9| 0)) (< |p!9| 0)) (or (not (< 0 r)) (not (< 0 |q!9|)) (< 0 |p!9|)) (or (not (< 0 r)) (not (= |q!9| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!9|)) (<= (+ |p!0| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| h)) (<= (+ |p!9| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!9|)) (<= (+ |p!1| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!1|)) (<= (+ |p!9| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!9|)) (<= (+ |p!2| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!2|)) (<= (+ |p!9| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!9|)) (<= (+ |p!3| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!3|)) (<= (+ |p!9| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!9|)) (<= (+ |p!4| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!4|)) (<= (+ |p!9| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!9|)) (<= (+ |p!5| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!5|)) (<= (+ |p!9| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!9|)) (<= (+ |p!6| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!6|)) (<= (+ |p!9| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!9|)) (<= (+ |p!7| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!7|)) (<= (+ |p!9| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!9|)) (<= (+ |p!8| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!8|)) (<= (+ |p!9| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 |q!10|)) (not (< r 0)) (< |p!10| 0)) (or (not (< 0 |q!10|)) (not (< 0 r)) (< 0 |p!10|)) (or (not (< 0 |q!10|)) (not (= r 0)) (= |p!10| 0)) (or (not (< 0 r)) (not (< |q!10| 0)) (< |p!10| 0)) (or (not (< 0 r)) (not (< 0 |q!10|)) (< 0 |p!10|)) (or (not (< 0 r)) (not (= |q!10| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!10|)) (<= (+ |p!0| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| h)) (<= (+ |p!10| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!10|)) (<= (+ |p!1| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!1|)) (<= (+ |p!10| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!10|)) (<= (+ |p!2| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!2|)) (<= (+ |p!10| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!10|)) (<= (+ |p!3| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!3|)) (<= (+ |p!10| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!10|)) (<= (+ |p!4| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!4|)) (<= (+ |p!10| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!10|)) (<= (+ |p!5| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!5|)) (<= (+ |p!10| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!10|)) (<= (+ |p!6| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!6|)) (<= (+ |p!10| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!10|)) (<= (+ |p!7| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!7|)) (<= (+ |p!10| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!10|)) (<= (+ |p!8| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!8|)) (<= (+ |p!10| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!9| |q!10|)) (<= (+ |p!9| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!9|)) (<= (+ |p!10| r) |p!9|)))) ; product_order
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (< (f_exp |max!12|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (< 0.0 (f_exp |max!12|))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (= (f_exp |max!12|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!12|))) (not (< (f_exp (* (- 1.0) |max!12|)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!12|))) (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp |max!12|))) (not (= (f_exp (* (- 1.0) |max!12|)) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$mask| |at!116| 0 0 |sk!1|)) (f_exp (|$mask| |at!116| 0 0 |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |sum!11|) (f_exp |sum!15|))) (= |p!11| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (< (f_exp |max!16|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (< 0.0 (f_exp |max!16|))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!16|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!16|))) (not (< (f_exp (* (- 1.0) |max!16|)) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!16|))) (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp |max!16|))) (not (= (f_exp (* (- 1.0) |max!16|)) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!12|) (f_exp |max!16|))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!12|) (f_exp |max!16|))) (= |p!15| |p!16|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| 1))) (< 0 n)) (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule share-keys-of-biased-attention with w=2, obligation: equal
; lemma instances: {floor_division=10, product_order=55, product_sign=11}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun r () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |q!8| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |q!9| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |q!10| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (<= 1 r)) ; the least r
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n) (< 0 k))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n) (< 0 k))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n) (< 0 k))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n) (< 0 k))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n) (< 0 k))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n) (< 0 k))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n) (< 0 k))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n) (< 0 k))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n) (< 0 k))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n) (< 0 k))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 |p!0|) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (<= r 0) (and (<= |p!1| |at!70|) (< |at!70| (+ |p!1| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!2| |at!74|) (< |at!74| (+ |p!2| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!3| |at!93|) (< |at!93| (+ |p!3| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!4| |at!97|) (< |at!97| (+ |p!4| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!5| |at!101|) (< |at!101| (+ |p!5| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!6| |at!105|) (< |at!105| (+ |p!6| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!7| |at!109|) (< |at!109| (+ |p!7| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!8| |at!113|) (< |at!113| (+ |p!8| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!9| |at!117|) (< |at!117| (+ |p!9| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!10| |at!136|) (< |at!136| (+ |p!10| r))))) ; floor_division
(assert (and (or (not (< 0 h)) (not (< r 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 r)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= r 0)) (= |p!0| 0)) (or (not (< 0 r)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 r)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 r)) (not (= h 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |q!1|)) (not (< r 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 r)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= r 0)) (= |p!1| 0)) (or (not (< 0 r)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 r)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 r)) (not (= |q!1| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!1|)) (<= (+ |p!0| r) |p!1|)) (or (not (< 0 r)) (not (< |q!1| h)) (<= (+ |p!1| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< r 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 r)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= r 0)) (= |p!2| 0)) (or (not (< 0 r)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 r)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 r)) (not (= |q!2| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!2|)) (<= (+ |p!0| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| h)) (<= (+ |p!2| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!2|)) (<= (+ |p!1| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| |q!1|)) (<= (+ |p!2| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< r 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 r)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= r 0)) (= |p!3| 0)) (or (not (< 0 r)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 r)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 r)) (not (= |q!3| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!3|)) (<= (+ |p!0| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| h)) (<= (+ |p!3| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!3|)) (<= (+ |p!1| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!1|)) (<= (+ |p!3| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!3|)) (<= (+ |p!2| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!2|)) (<= (+ |p!3| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< r 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 r)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= r 0)) (= |p!4| 0)) (or (not (< 0 r)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 r)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 r)) (not (= |q!4| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!4|)) (<= (+ |p!0| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| h)) (<= (+ |p!4| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!4|)) (<= (+ |p!1| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!1|)) (<= (+ |p!4| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!4|)) (<= (+ |p!2| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!2|)) (<= (+ |p!4| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!4|)) (<= (+ |p!3| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!3|)) (<= (+ |p!4| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< r 0)) (< |p!5| 0)) (or (not (< 0 |q!5|)) (not (< 0 r)) (< 0 |p!5|)) (or (not (< 0 |q!5|)) (not (= r 0)) (= |p!5| 0)) (or (not (< 0 r)) (not (< |q!5| 0)) (< |p!5| 0)) (or (not (< 0 r)) (not (< 0 |q!5|)) (< 0 |p!5|)) (or (not (< 0 r)) (not (= |q!5| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!5|)) (<= (+ |p!0| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| h)) (<= (+ |p!5| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!5|)) (<= (+ |p!1| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!1|)) (<= (+ |p!5| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!5|)) (<= (+ |p!2| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!2|)) (<= (+ |p!5| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!5|)) (<= (+ |p!3| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!3|)) (<= (+ |p!5| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!5|)) (<= (+ |p!4| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!4|)) (<= (+ |p!5| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< r 0)) (< |p!6| 0)) (or (not (< 0 |q!6|)) (not (< 0 r)) (< 0 |p!6|)) (or (not (< 0 |q!6|)) (not (= r 0)) (= |p!6| 0)) (or (not (< 0 r)) (not (< |q!6| 0)) (< |p!6| 0)) (or (not (< 0 r)) (not (< 0 |q!6|)) (< 0 |p!6|)) (or (not (< 0 r)) (not (= |q!6| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!6|)) (<= (+ |p!0| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| h)) (<= (+ |p!6| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!6|)) (<= (+ |p!1| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!1|)) (<= (+ |p!6| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!6|)) (<= (+ |p!2| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!2|)) (<= (+ |p!6| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!6|)) (<= (+ |p!3| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!3|)) (<= (+ |p!6| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!6|)) (<= (+ |p!4| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!4|)) (<= (+ |p!6| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!6|)) (<= (+ |p!5| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!5|)) (<= (+ |p!6| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< r 0)) (< |p!7| 0)) (or (not (< 0 |q!7|)) (not (< 0 r)) (< 0 |p!7|)) (or (not (< 0 |q!7|)) (not (= r 0)) (= |p!7| 0)) (or (not (< 0 r)) (not (< |q!7| 0)) (< |p!7| 0)) (or (not (< 0 r)) (not (< 0 |q!7|)) (< 0 |p!7|)) (or (not (< 0 r)) (not (= |q!7| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!7|)) (<= (+ |p!0| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| h)) (<= (+ |p!7| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!7|)) (<= (+ |p!1| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!1|)) (<= (+ |p!7| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!7|)) (<= (+ |p!2| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!2|)) (<= (+ |p!7| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!7|)) (<= (+ |p!3| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!3|)) (<= (+ |p!7| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!7|)) (<= (+ |p!4| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!4|)) (<= (+ |p!7| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!7|)) (<= (+ |p!5| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!5|)) (<= (+ |p!7| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!7|)) (<= (+ |p!6| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!6|)) (<= (+ |p!7| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |q!8|)) (not (< r 0)) (< |p!8| 0)) (or (not (< 0 |q!8|)) (not (< 0 r)) (< 0 |p!8|)) (or (not (< 0 |q!8|)) (not (= r 0)) (= |p!8| 0)) (or (not (< 0 r)) (not (< |q!8| 0)) (< |p!8| 0)) (or (not (< 0 r)) (not (< 0 |q!8|)) (< 0 |p!8|)) (or (not (< 0 r)) (not (= |q!8| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!8|)) (<= (+ |p!0| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| h)) (<= (+ |p!8| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!8|)) (<= (+ |p!1| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!1|)) (<= (+ |p!8| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!8|)) (<= (+ |p!2| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!2|)) (<= (+ |p!8| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!8|)) (<= (+ |p!3| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!3|)) (<= (+ |p!8| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!8|)) (<= (+ |p!4| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!4|)) (<= (+ |p!8| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!8|)) (<= (+ |p!5| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!5|)) (<= (+ |p!8| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!8|)) (<= (+ |p!6| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!6|)) (<= (+ |p!8| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!8|)) (<= (+ |p!7| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!7|)) (<= (+ |p!8| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |q!9|)) (not (< r 0)) (< |p!9| 0)) (or (not (< 0 |q!9|)) (not (< 0 r)) (< 0 |p!9|)) (or (not (< 0 |q!9|)) (not (= r 0)) (= |p!9| 0)) (or (not (< 0 r)) (not (< |q!9| 0)) (< |p!9| 0)) (or (not (< 0 r)) (not (< 0 |q!9|)) (< 0 |p!9|)) (or (not (< 0 r)) (not (= |q!9| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!9|)) (<= (+ |p!0| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| h)) (<= (+ |p!9| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!9|)) (<= (+ |p!1| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!1|)) (<= (+ |p!9| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!9|)) (<= (+ |p!2| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!2|)) (<= (+ |p!9| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!9|)) (<= (+ |p!3| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!3|)) (<= (+ |p!9| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!9|)) (<= (+ |p!4| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!4|)) (<= (+ |p!9| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!9|)) (<= (+ |p!5| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!5|)) (<= (+ |p!9| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!9|)) (<= (+ |p!6| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!6|)) (<= (+ |p!9| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!9|)) (<= (+ |p!7| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!7|)) (<= (+ |p!9| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!9|)) (<= (+ |p!8| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!8|)) (<= (+ |p!9| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 |q!10|)) (not (< r 0)) (< |p!10| 0)) (or (not (< 0 |q!10|)) (not (< 0 r)) (< 0 |p!10|)) (or (not (< 0 |q!10|)) (not (= r 0)) (= |p!10| 0)) (or (not (< 0 r)) (not (< |q!10| 0)) (< |p!10| 0)) (or (not (< 0 r)) (not (< 0 |q!10|)) (< 0 |p!10|)) (or (not (< 0 r)) (not (= |q!10| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!10|)) (<= (+ |p!0| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| h)) (<= (+ |p!10| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!10|)) (<= (+ |p!1| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!1|)) (<= (+ |p!10| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!10|)) (<= (+ |p!2| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!2|)) (<= (+ |p!10| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!10|)) (<= (+ |p!3| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!3|)) (<= (+ |p!10| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!10|)) (<= (+ |p!4| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!4|)) (<= (+ |p!10| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!10|)) (<= (+ |p!5| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!5|)) (<= (+ |p!10| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!10|)) (<= (+ |p!6| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!6|)) (<= (+ |p!10| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!10|)) (<= (+ |p!7| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!7|)) (<= (+ |p!10| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!10|)) (<= (+ |p!8| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!8|)) (<= (+ |p!10| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!9| |q!10|)) (<= (+ |p!9| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!9|)) (<= (+ |p!10| r) |p!9|)))) ; product_order
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule share-keys-of-biased-attention with w=2, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=9, exp_sum=2, extremum_bound=4, extremum_witness=2, floor_division=10, product_congruence=3, product_order=55, product_sign=13, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun r () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |q!8| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |q!9| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |q!10| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int Int) Real)
(declare-fun |max!12| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!14| () Real)
(declare-fun |p!12| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |max!16| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (<= 1 r)) ; the least r
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n) (< 0 k))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n) (< 0 k))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n) (< 0 k))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n) (< 0 k))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n) (< 0 k))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n) (< 0 k))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n) (< 0 k))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n) (< 0 k))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n) (< 0 k))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n) (< 0 k))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 |p!0|) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (|$mask| 0 0 |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)) 0.0)))) ; sum_positive
(assert (or (<= r 0) (and (<= |p!1| |at!70|) (< |at!70| (+ |p!1| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!2| |at!74|) (< |at!74| (+ |p!2| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!3| |at!93|) (< |at!93| (+ |p!3| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!4| |at!97|) (< |at!97| (+ |p!4| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!5| |at!101|) (< |at!101| (+ |p!5| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!6| |at!105|) (< |at!105| (+ |p!6| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!7| |at!109|) (< |at!109| (+ |p!7| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!8| |at!113|) (< |at!113| (+ |p!8| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!9| |at!117|) (< |at!117| (+ |p!9| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!10| |at!136|) (< |at!136| (+ |p!10| r))))) ; floor_division
(assert (< 0.0 (f_exp (+ (|$mask| 0 0 |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| 0 0 |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)) |p!11|)) ; exp_sum
(assert (or (not (and (< 0 b) (< 0 |p!0|) (<= 0 |at!118|) (< |at!118| m) (< 0 n))) (not (= |sum!13| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!12| (+ (|$mask| 0 0 |at!118| |sk!2|) |sum!14|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 0 |at!118| |sk!2|) |sum!14|) |max!12|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| 0 0 |at!118| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!12|)))) ; exp_positive
(assert (= |p!12| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!11|))) ; exp_positive
(assert (or (< 0.0 |sum!13|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (|$mask| 0 0 |at!118| |sk!3|) (* (- 1.0) |max!16|) |sum!15|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!12|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$mask| 0 0 |at!118| |sk!3|) (* (- 1.0) |max!16|) |sum!15|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| 0 0 |at!118| |sk!3|) (* (- 1.0) |max!16|) |sum!15|)) |p!13|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!16| (+ (|$mask| 0 0 |at!118| |sk!4|) |sum!17|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 0 |at!118| |sk!2|) |sum!18|) |max!16|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 0 |at!118| |sk!4|) |sum!19|) |max!12|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 0 |at!118| |sk!4|) |sum!17|) |max!16|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| 0 0 |at!118| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!16|)))) ; exp_positive
(assert (= |p!14| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!15|))) ; exp_positive
(assert (or (not (= |p!12| 1.0)) (= |p!15| |sum!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!16| |sum!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!17| |p!15|))) ; cofactor
(assert (or (not (= |p!12| 1.0)) (= |p!17| |p!16|))) ; cofactor
(assert (and (or (not (< 0 h)) (not (< r 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 r)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= r 0)) (= |p!0| 0)) (or (not (< 0 r)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 r)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 r)) (not (= h 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |q!1|)) (not (< r 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 r)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= r 0)) (= |p!1| 0)) (or (not (< 0 r)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 r)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 r)) (not (= |q!1| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!1|)) (<= (+ |p!0| r) |p!1|)) (or (not (< 0 r)) (not (< |q!1| h)) (<= (+ |p!1| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< r 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 r)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= r 0)) (= |p!2| 0)) (or (not (< 0 r)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 r)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 r)) (not (= |q!2| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!2|)) (<= (+ |p!0| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| h)) (<= (+ |p!2| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!2|)) (<= (+ |p!1| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| |q!1|)) (<= (+ |p!2| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< r 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 r)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= r 0)) (= |p!3| 0)) (or (not (< 0 r)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 r)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 r)) (not (= |q!3| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!3|)) (<= (+ |p!0| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| h)) (<= (+ |p!3| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!3|)) (<= (+ |p!1| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!1|)) (<= (+ |p!3| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!3|)) (<= (+ |p!2| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!2|)) (<= (+ |p!3| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< r 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 r)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= r 0)) (= |p!4| 0)) (or (not (< 0 r)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 r)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 r)) (not (= |q!4| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!4|)) (<= (+ |p!0| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| h)) (<= (+ |p!4| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!4|)) (<= (+ |p!1| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!1|)) (<= (+ |p!4| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!4|)) (<= (+ |p!2| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!2|)) (<= (+ |p!4| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!4|)) (<= (+ |p!3| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!3|)) (<= (+ |p!4| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< r 0)) (< |p!5| 0)) (or (not (< 0 |q!5|)) (not (< 0 r)) (< 0 |p!5|)) (or (not (< 0 |q!5|)) (not (= r 0)) (= |p!5| 0)) (or (not (< 0 r)) (not (< |q!5| 0)) (< |p!5| 0)) (or (not (< 0 r)) (not (< 0 |q!5|)) (< 0 |p!5|)) (or (not (< 0 r)) (not (= |q!5| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!5|)) (<= (+ |p!0| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| h)) (<= (+ |p!5| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!5|)) (<= (+ |p!1| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!1|)) (<= (+ |p!5| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!5|)) (<= (+ |p!2| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!2|)) (<= (+ |p!5| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!5|)) (<= (+ |p!3| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!3|)) (<= (+ |p!5| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!5|)) (<= (+ |p!4| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!4|)) (<= (+ |p!5| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< r 0)) (< |p!6| 0)) (or (not (< 0 |q!6|)) (not (< 0 r)) (< 0 |p!6|)) (or (not (< 0 |q!6|)) (not (= r 0)) (= |p!6| 0)) (or (not (< 0 r)) (not (< |q!6| 0)) (< |p!6| 0)) (or (not (< 0 r)) (not (< 0 |q!6|)) (< 0 |p!6|)) (or (not (< 0 r)) (not (= |q!6| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!6|)) (<= (+ |p!0| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| h)) (<= (+ |p!6| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!6|)) (<= (+ |p!1| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!1|)) (<= (+ |p!6| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!6|)) (<= (+ |p!2| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!2|)) (<= (+ |p!6| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!6|)) (<= (+ |p!3| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!3|)) (<= (+ |p!6| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!6|)) (<= (+ |p!4| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!4|)) (<= (+ |p!6| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!6|)) (<= (+ |p!5| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!5|)) (<= (+ |p!6| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< r 0)) (< |p!7| 0)) (or (not (< 0 |q!7|)) (not (< 0 r)) (< 0 |p!7|)) (or (not (< 0 |q!7|)) (not (= r 0)) (= |p!7| 0)) (or (not (< 0 r)) (not (< |q!7| 0)) (< |p!7| 0)) (or (not (< 0 r)) (not (< 0 |q!7|)) (< 0 |p!7|)) (or (not (< 0 r)) (not (= |q!7| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!7|)) (<= (+ |p!0| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| h)) (<= (+ |p!7| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!7|)) (<= (+ |p!1| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!1|)) (<= (+ |p!7| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!7|)) (<= (+ |p!2| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!2|)) (<= (+ |p!7| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!7|)) (<= (+ |p!3| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!3|)) (<= (+ |p!7| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!7|)) (<= (+ |p!4| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!4|)) (<= (+ |p!7| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!7|)) (<= (+ |p!5| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!5|)) (<= (+ |p!7| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!7|)) (<= (+ |p!6| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!6|)) (<= (+ |p!7| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |q!8|)) (not (< r 0)) (< |p!8| 0)) (or (not (< 0 |q!8|)) (not (< 0 r)) (< 0 |p!8|)) (or (not (< 0 |q!8|)) (not (= r 0)) (= |p!8| 0)) (or (not (< 0 r)) (not (< |q!8| 0)) (< |p!8| 0)) (or (not (< 0 r)) (not (< 0 |q!8|)) (< 0 |p!8|)) (or (not (< 0 r)) (not (= |q!8| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!8|)) (<= (+ |p!0| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| h)) (<= (+ |p!8| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!8|)) (<= (+ |p!1| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!1|)) (<= (+ |p!8| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!8|)) (<= (+ |p!2| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!2|)) (<= (+ |p!8| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!8|)) (<= (+ |p!3| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!3|)) (<= (+ |p!8| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!8|)) (<= (+ |p!4| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!4|)) (<= (+ |p!8| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!8|)) (<= (+ |p!5| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!5|)) (<= (+ |p!8| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!8|)) (<= (+ |p!6| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!6|)) (<= (+ |p!8| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!8|)) (<= (+ |p!7| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!7|)) (<= (+ |p!8| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |q!9|)) (not (< r 0)) (< |p!9| 0)) (or (not (< 0 |q!9|)) (not (< 0 r)) (< 0 |p!9|)) (or (not (< 0 |q!9|)) (not (= r 0)) (= |p!9| 0)) (or (not (< 0 r)) (not (< |q!9| 0)) (< |p!9| 0)) (or (not (< 0 r)) (not (< 0 |q!9|)) (< 0 |p!9|)) (or (not (< 0 r)) (not (= |q!9| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!9|)) (<= (+ |p!0| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| h)) (<= (+ |p!9| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!9|)) (<= (+ |p!1| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!1|)) (<= (+ |p!9| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!9|)) (<= (+ |p!2| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!2|)) (<= (+ |p!9| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!9|)) (<= (+ |p!3| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!3|)) (<= (+ |p!9| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!9|)) (<= (+ |p!4| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!4|)) (<= (+ |p!9| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!9|)) (<= (+ |p!5| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!5|)) (<= (+ |p!9| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!9|)) (<= (+ |p!6| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!6|)) (<= (+ |p!9| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!9|)) (<= (+ |p!7| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!7|)) (<= (+ |p!9| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!9|)) (<= (+ |p!8| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!8|)) (<= (+ |p!9| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 |q!10|)) (not (< r 0)) (< |p!10| 0)) (or (not (< 0 |q!10|)) (not (< 0 r)) (< 0 |p!10|)) (or (not (< 0 |q!10|)) (not (= r 0)) (= |p!10| 0)) (or (not (< 0 r)) (not (< |q!10| 0)) (< |p!10| 0)) (or (not (< 0 r)) (not (< 0 |q!10|)) (< 0 |p!10|)) (or (not (< 0 r)) (not (= |q!10| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!10|)) (<= (+ |p!0| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| h)) (<= (+ |p!10| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!10|)) (<= (+ |p!1| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!1|)) (<= (+ |p!10| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!10|)) (<= (+ |p!2| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!2|)) (<= (+ |p!10| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!10|)) (<= (+ |p!3| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!3|)) (<= (+ |p!10| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!10|)) (<= (+ |p!4| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!4|)) (<= (+ |p!10| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!10|)) (<= (+ |p!5| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!5|)) (<= (+ |p!10| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!10|)) (<= (+ |p!6| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!6|)) (<= (+ |p!10| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!10|)) (<= (+ |p!7| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!7|)) (<= (+ |p!10| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!10|)) (<= (+ |p!8| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!8|)) (<= (+ |p!10| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!9| |q!10|)) (<= (+ |p!9| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!9|)) (<= (+ |p!10| r) |p!9|)))) ; product_order
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (< (f_exp |max!12|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (< 0.0 (f_exp |max!12|))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (= (f_exp |max!12|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!12|))) (not (< (f_exp (* (- 1.0) |max!12|)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!12|))) (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp |max!12|))) (not (= (f_exp (* (- 1.0) |max!12|)) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$mask| 0 0 |at!118| |sk!1|)) (f_exp (|$mask| 0 0 |at!118| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |sum!11|) (f_exp |sum!15|))) (= |p!11| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (< (f_exp |max!16|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (< 0.0 (f_exp |max!16|))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!16|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!16|))) (not (< (f_exp (* (- 1.0) |max!16|)) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!16|))) (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp |max!16|))) (not (= (f_exp (* (- 1.0) |max!16|)) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!12|) (f_exp |max!16|))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!12|) (f_exp |max!16|))) (= |p!15| |p!16|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| 1))) (< 0 n)) (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule share-keys-of-biased-attention with w=3, obligation: equal
; lemma instances: {floor_division=10, product_order=55, product_sign=11}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun r () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |q!8| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |q!9| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |q!10| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (<= 1 r)) ; the least r
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n) (< 0 k))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n) (< 0 k))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n) (< 0 k))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n) (< 0 k))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n) (< 0 k))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n) (< 0 k))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n) (< 0 k))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n) (< 0 k))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n) (< 0 k))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n) (< 0 k))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 |p!0|) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (<= r 0) (and (<= |p!1| |at!70|) (< |at!70| (+ |p!1| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!2| |at!74|) (< |at!74| (+ |p!2| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!3| |at!93|) (< |at!93| (+ |p!3| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!4| |at!97|) (< |at!97| (+ |p!4| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!5| |at!101|) (< |at!101| (+ |p!5| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!6| |at!105|) (< |at!105| (+ |p!6| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!7| |at!109|) (< |at!109| (+ |p!7| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!8| |at!113|) (< |at!113| (+ |p!8| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!9| |at!117|) (< |at!117| (+ |p!9| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!10| |at!136|) (< |at!136| (+ |p!10| r))))) ; floor_division
(assert (and (or (not (< 0 h)) (not (< r 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 r)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= r 0)) (= |p!0| 0)) (or (not (< 0 r)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 r)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 r)) (not (= h 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |q!1|)) (not (< r 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 r)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= r 0)) (= |p!1| 0)) (or (not (< 0 r)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 r)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 r)) (not (= |q!1| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!1|)) (<= (+ |p!0| r) |p!1|)) (or (not (< 0 r)) (not (< |q!1| h)) (<= (+ |p!1| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< r 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 r)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= r 0)) (= |p!2| 0)) (or (not (< 0 r)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 r)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 r)) (not (= |q!2| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!2|)) (<= (+ |p!0| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| h)) (<= (+ |p!2| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!2|)) (<= (+ |p!1| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| |q!1|)) (<= (+ |p!2| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< r 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 r)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= r 0)) (= |p!3| 0)) (or (not (< 0 r)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 r)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 r)) (not (= |q!3| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!3|)) (<= (+ |p!0| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| h)) (<= (+ |p!3| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!3|)) (<= (+ |p!1| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!1|)) (<= (+ |p!3| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!3|)) (<= (+ |p!2| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!2|)) (<= (+ |p!3| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< r 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 r)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= r 0)) (= |p!4| 0)) (or (not (< 0 r)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 r)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 r)) (not (= |q!4| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!4|)) (<= (+ |p!0| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| h)) (<= (+ |p!4| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!4|)) (<= (+ |p!1| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!1|)) (<= (+ |p!4| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!4|)) (<= (+ |p!2| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!2|)) (<= (+ |p!4| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!4|)) (<= (+ |p!3| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!3|)) (<= (+ |p!4| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< r 0)) (< |p!5| 0)) (or (not (< 0 |q!5|)) (not (< 0 r)) (< 0 |p!5|)) (or (not (< 0 |q!5|)) (not (= r 0)) (= |p!5| 0)) (or (not (< 0 r)) (not (< |q!5| 0)) (< |p!5| 0)) (or (not (< 0 r)) (not (< 0 |q!5|)) (< 0 |p!5|)) (or (not (< 0 r)) (not (= |q!5| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!5|)) (<= (+ |p!0| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| h)) (<= (+ |p!5| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!5|)) (<= (+ |p!1| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!1|)) (<= (+ |p!5| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!5|)) (<= (+ |p!2| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!2|)) (<= (+ |p!5| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!5|)) (<= (+ |p!3| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!3|)) (<= (+ |p!5| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!5|)) (<= (+ |p!4| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!4|)) (<= (+ |p!5| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< r 0)) (< |p!6| 0)) (or (not (< 0 |q!6|)) (not (< 0 r)) (< 0 |p!6|)) (or (not (< 0 |q!6|)) (not (= r 0)) (= |p!6| 0)) (or (not (< 0 r)) (not (< |q!6| 0)) (< |p!6| 0)) (or (not (< 0 r)) (not (< 0 |q!6|)) (< 0 |p!6|)) (or (not (< 0 r)) (not (= |q!6| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!6|)) (<= (+ |p!0| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| h)) (<= (+ |p!6| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!6|)) (<= (+ |p!1| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!1|)) (<= (+ |p!6| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!6|)) (<= (+ |p!2| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!2|)) (<= (+ |p!6| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!6|)) (<= (+ |p!3| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!3|)) (<= (+ |p!6| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!6|)) (<= (+ |p!4| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!4|)) (<= (+ |p!6| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!6|)) (<= (+ |p!5| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!5|)) (<= (+ |p!6| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< r 0)) (< |p!7| 0)) (or (not (< 0 |q!7|)) (not (< 0 r)) (< 0 |p!7|)) (or (not (< 0 |q!7|)) (not (= r 0)) (= |p!7| 0)) (or (not (< 0 r)) (not (< |q!7| 0)) (< |p!7| 0)) (or (not (< 0 r)) (not (< 0 |q!7|)) (< 0 |p!7|)) (or (not (< 0 r)) (not (= |q!7| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!7|)) (<= (+ |p!0| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| h)) (<= (+ |p!7| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!7|)) (<= (+ |p!1| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!1|)) (<= (+ |p!7| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!7|)) (<= (+ |p!2| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!2|)) (<= (+ |p!7| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!7|)) (<= (+ |p!3| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!3|)) (<= (+ |p!7| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!7|)) (<= (+ |p!4| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!4|)) (<= (+ |p!7| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!7|)) (<= (+ |p!5| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!5|)) (<= (+ |p!7| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!7|)) (<= (+ |p!6| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!6|)) (<= (+ |p!7| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |q!8|)) (not (< r 0)) (< |p!8| 0)) (or (not (< 0 |q!8|)) (not (< 0 r)) (< 0 |p!8|)) (or (not (< 0 |q!8|)) (not (= r 0)) (= |p!8| 0)) (or (not (< 0 r)) (not (< |q!8| 0)) (< |p!8| 0)) (or (not (< 0 r)) (not (< 0 |q!8|)) (< 0 |p!8|)) (or (not (< 0 r)) (not (= |q!8| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!8|)) (<= (+ |p!0| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| h)) (<= (+ |p!8| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!8|)) (<= (+ |p!1| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!1|)) (<= (+ |p!8| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!8|)) (<= (+ |p!2| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!2|)) (<= (+ |p!8| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!8|)) (<= (+ |p!3| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!3|)) (<= (+ |p!8| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!8|)) (<= (+ |p!4| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!4|)) (<= (+ |p!8| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!8|)) (<= (+ |p!5| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!5|)) (<= (+ |p!8| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!8|)) (<= (+ |p!6| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!6|)) (<= (+ |p!8| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!8|)) (<= (+ |p!7| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!7|)) (<= (+ |p!8| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |q!9|)) (not (< r 0)) (< |p!9| 0)) (or (not (< 0 |q!9|)) (not (< 0 r)) (< 0 |p!9|)) (or (not (< 0 |q!9|)) (not (= r 0)) (= |p!9| 0)) (or (not (< 0 r)) (not (< |q!9| 0)) (< |p!9| 0)) (or (not (< 0 r)) (not (< 0 |q!9|)) (< 0 |p!9|)) (or (not (< 0 r)) (not (= |q!9| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!9|)) (<= (+ |p!0| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| h)) (<= (+ |p!9| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!9|)) (<= (+ |p!1| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!1|)) (<= (+ |p!9| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!9|)) (<= (+ |p!2| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!2|)) (<= (+ |p!9| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!9|)) (<= (+ |p!3| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!3|)) (<= (+ |p!9| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!9|)) (<= (+ |p!4| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!4|)) (<= (+ |p!9| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!9|)) (<= (+ |p!5| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!5|)) (<= (+ |p!9| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!9|)) (<= (+ |p!6| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!6|)) (<= (+ |p!9| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!9|)) (<= (+ |p!7| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!7|)) (<= (+ |p!9| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!9|)) (<= (+ |p!8| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!8|)) (<= (+ |p!9| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 |q!10|)) (not (< r 0)) (< |p!10| 0)) (or (not (< 0 |q!10|)) (not (< 0 r)) (< 0 |p!10|)) (or (not (< 0 |q!10|)) (not (= r 0)) (= |p!10| 0)) (or (not (< 0 r)) (not (< |q!10| 0)) (< |p!10| 0)) (or (not (< 0 r)) (not (< 0 |q!10|)) (< 0 |p!10|)) (or (not (< 0 r)) (not (= |q!10| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!10|)) (<= (+ |p!0| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| h)) (<= (+ |p!10| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!10|)) (<= (+ |p!1| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!1|)) (<= (+ |p!10| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!10|)) (<= (+ |p!2| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!2|)) (<= (+ |p!10| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!10|)) (<= (+ |p!3| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!3|)) (<= (+ |p!10| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!10|)) (<= (+ |p!4| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!4|)) (<= (+ |p!10| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!10|)) (<= (+ |p!5| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!5|)) (<= (+ |p!10| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!10|)) (<= (+ |p!6| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!6|)) (<= (+ |p!10| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!10|)) (<= (+ |p!7| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!7|)) (<= (+ |p!10| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!10|)) (<= (+ |p!8| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!8|)) (<= (+ |p!10| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!9| |q!10|)) (<= (+ |p!9| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!9|)) (<= (+ |p!10| r) |p!9|)))) ; product_order
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule share-keys-of-biased-attention with w=3, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=9, exp_sum=2, extremum_bound=4, extremum_witness=2, floor_division=10, product_congruence=3, product_order=55, product_sign=13, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun r () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |q!8| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |q!9| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |q!10| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int Int) Real)
(declare-fun |max!12| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!14| () Real)
(declare-fun |p!12| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |max!16| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (<= 1 r)) ; the least r
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n) (< 0 k))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n) (< 0 k))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n) (< 0 k))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n) (< 0 k))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n) (< 0 k))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n) (< 0 k))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n) (< 0 k))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n) (< 0 k))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n) (< 0 k))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n) (< 0 k))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 |p!0|) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (|$mask| |at!116| 0 |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)) 0.0)))) ; sum_positive
(assert (or (<= r 0) (and (<= |p!1| |at!70|) (< |at!70| (+ |p!1| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!2| |at!74|) (< |at!74| (+ |p!2| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!3| |at!93|) (< |at!93| (+ |p!3| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!4| |at!97|) (< |at!97| (+ |p!4| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!5| |at!101|) (< |at!101| (+ |p!5| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!6| |at!105|) (< |at!105| (+ |p!6| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!7| |at!109|) (< |at!109| (+ |p!7| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!8| |at!113|) (< |at!113| (+ |p!8| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!9| |at!117|) (< |at!117| (+ |p!9| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!10| |at!136|) (< |at!136| (+ |p!10| r))))) ; floor_division
(assert (< 0.0 (f_exp (+ (|$mask| |at!116| 0 |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!116| 0 |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)) |p!11|)) ; exp_sum
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (< 0 |p!0|) (<= 0 |at!118|) (< |at!118| m) (< 0 n))) (not (= |sum!13| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!12| (+ (|$mask| |at!116| 0 |at!118| |sk!2|) |sum!14|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!116| 0 |at!118| |sk!2|) |sum!14|) |max!12|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!116| 0 |at!118| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!12|)))) ; exp_positive
(assert (= |p!12| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!11|))) ; exp_positive
(assert (or (< 0.0 |sum!13|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (|$mask| |at!116| 0 |at!118| |sk!3|) (* (- 1.0) |max!16|) |sum!15|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!12|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$mask| |at!116| 0 |at!118| |sk!3|) (* (- 1.0) |max!16|) |sum!15|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!116| 0 |at!118| |sk!3|) (* (- 1.0) |max!16|) |sum!15|)) |p!13|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!16| (+ (|$mask| |at!116| 0 |at!118| |sk!4|) |sum!17|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!116| 0 |at!118| |sk!2|) |sum!18|) |max!16|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!116| 0 |at!118| |sk!4|) |sum!19|) |max!12|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!116| 0 |at!118| |sk!4|) |sum!17|) |max!16|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!116| 0 |at!118| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!16|)))) ; exp_positive
(assert (= |p!14| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!15|))) ; exp_positive
(assert (or (not (= |p!12| 1.0)) (= |p!15| |sum!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!16| |sum!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!17| |p!15|))) ; cofactor
(assert (or (not (= |p!12| 1.0)) (= |p!17| |p!16|))) ; cofactor
(assert (and (or (not (< 0 h)) (not (< r 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 r)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= r 0)) (= |p!0| 0)) (or (not (< 0 r)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 r)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 r)) (not (= h 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |q!1|)) (not (< r 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 r)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= r 0)) (= |p!1| 0)) (or (not (< 0 r)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 r)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 r)) (not (= |q!1| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!1|)) (<= (+ |p!0| r) |p!1|)) (or (not (< 0 r)) (not (< |q!1| h)) (<= (+ |p!1| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< r 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 r)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= r 0)) (= |p!2| 0)) (or (not (< 0 r)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 r)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 r)) (not (= |q!2| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!2|)) (<= (+ |p!0| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| h)) (<= (+ |p!2| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!2|)) (<= (+ |p!1| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| |q!1|)) (<= (+ |p!2| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< r 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 r)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= r 0)) (= |p!3| 0)) (or (not (< 0 r)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 r)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 r)) (not (= |q!3| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!3|)) (<= (+ |p!0| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| h)) (<= (+ |p!3| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!3|)) (<= (+ |p!1| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!1|)) (<= (+ |p!3| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!3|)) (<= (+ |p!2| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!2|)) (<= (+ |p!3| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< r 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 r)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= r 0)) (= |p!4| 0)) (or (not (< 0 r)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 r)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 r)) (not (= |q!4| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!4|)) (<= (+ |p!0| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| h)) (<= (+ |p!4| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!4|)) (<= (+ |p!1| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!1|)) (<= (+ |p!4| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!4|)) (<= (+ |p!2| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!2|)) (<= (+ |p!4| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!4|)) (<= (+ |p!3| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!3|)) (<= (+ |p!4| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< r 0)) (< |p!5| 0)) (or (not (< 0 |q!5|)) (not (< 0 r)) (< 0 |p!5|)) (or (not (< 0 |q!5|)) (not (= r 0)) (= |p!5| 0)) (or (not (< 0 r)) (not (< |q!5| 0)) (< |p!5| 0)) (or (not (< 0 r)) (not (< 0 |q!5|)) (< 0 |p!5|)) (or (not (< 0 r)) (not (= |q!5| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!5|)) (<= (+ |p!0| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| h)) (<= (+ |p!5| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!5|)) (<= (+ |p!1| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!1|)) (<= (+ |p!5| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!5|)) (<= (+ |p!2| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!2|)) (<= (+ |p!5| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!5|)) (<= (+ |p!3| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!3|)) (<= (+ |p!5| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!5|)) (<= (+ |p!4| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!4|)) (<= (+ |p!5| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< r 0)) (< |p!6| 0)) (or (not (< 0 |q!6|)) (not (< 0 r)) (< 0 |p!6|)) (or (not (< 0 |q!6|)) (not (= r 0)) (= |p!6| 0)) (or (not (< 0 r)) (not (< |q!6| 0)) (< |p!6| 0)) (or (not (< 0 r)) (not (< 0 |q!6|)) (< 0 |p!6|)) (or (not (< 0 r)) (not (= |q!6| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!6|)) (<= (+ |p!0| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| h)) (<= (+ |p!6| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!6|)) (<= (+ |p!1| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!1|)) (<= (+ |p!6| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!6|)) (<= (+ |p!2| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!2|)) (<= (+ |p!6| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!6|)) (<= (+ |p!3| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!3|)) (<= (+ |p!6| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!6|)) (<= (+ |p!4| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!4|)) (<= (+ |p!6| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!6|)) (<= (+ |p!5| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!5|)) (<= (+ |p!6| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< r 0)) (< |p!7| 0)) (or (not (< 0 |q!7|)) (not (< 0 r)) (< 0 |p!7|)) (or (not (< 0 |q!7|)) (not (= r 0)) (= |p!7| 0)) (or (not (< 0 r)) (not (< |q!7| 0)) (< |p!7| 0)) (or (not (< 0 r)) (not (< 0 |q!7|)) (< 0 |p!7|)) (or (not (< 0 r)) (not (= |q!7| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!7|)) (<= (+ |p!0| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| h)) (<= (+ |p!7| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!7|)) (<= (+ |p!1| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!1|)) (<= (+ |p!7| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!7|)) (<= (+ |p!2| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!2|)) (<= (+ |p!7| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!7|)) (<= (+ |p!3| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!3|)) (<= (+ |p!7| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!7|)) (<= (+ |p!4| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!4|)) (<= (+ |p!7| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!7|)) (<= (+ |p!5| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!5|)) (<= (+ |p!7| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!7|)) (<= (+ |p!6| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!6|)) (<= (+ |p!7| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |q!8|)) (not (< r 0)) (< |p!8| 0)) (or (not (< 0 |q!8|)) (not (< 0 r)) (< 0 |p!8|)) (or (not (< 0 |q!8|)) (not (= r 0)) (= |p!8| 0)) (or (not (< 0 r)) (not (< |q!8| 0)) (< |p!8| 0)) (or (not (< 0 r)) (not (< 0 |q!8|)) (< 0 |p!8|)) (or (not (< 0 r)) (not (= |q!8| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!8|)) (<= (+ |p!0| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| h)) (<= (+ |p!8| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!8|)) (<= (+ |p!1| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!1|)) (<= (+ |p!8| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!8|)) (<= (+ |p!2| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!2|)) (<= (+ |p!8| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!8|)) (<= (+ |p!3| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!3|)) (<= (+ |p!8| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!8|)) (<= (+ |p!4| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!4|)) (<= (+ |p!8| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!8|)) (<= (+ |p!5| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!5|)) (<= (+ |p!8| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!8|)) (<= (+ |p!6| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!6|)) (<= (+ |p!8| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!8|)) (<= (+ |p!7| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!7|)) (<= (+ |p!8| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |q!9|)) (not (< r 0)) (< |p!9| 0)) (or (not (< 0 |q!9|)) (not (< 0 r)) (< 0 |p!9|)) (or (not (< 0 |q!9|)) (not (= r 0)) (= |p!9| 0)) (or (not (< 0 r)) (not (< |q!9| 0)) (< |p!9| 0)) (or (not (< 0 r)) (not (< 0 |q!9|)) (< 0 |p!9|)) (or (not (< 0 r)) (not (= |q!9| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!9|)) (<= (+ |p!0| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| h)) (<= (+ |p!9| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!9|)) (<= (+ |p!1| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!1|)) (<= (+ |p!9| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!9|)) (<= (+ |p!2| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!2|)) (<= (+ |p!9| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!9|)) (<= (+ |p!3| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!3|)) (<= (+ |p!9| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!9|)) (<= (+ |p!4| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!4|)) (<= (+ |p!9| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!9|)) (<= (+ |p!5| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!5|)) (<= (+ |p!9| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!9|)) (<= (+ |p!6| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!6|)) (<= (+ |p!9| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!9|)) (<= (+ |p!7| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!7|)) (<= (+ |p!9| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!9|)) (<= (+ |p!8| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!8|)) (<= (+ |p!9| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 |q!10|)) (not (< r 0)) (< |p!10| 0)) (or (not (< 0 |q!10|)) (not (< 0 r)) (< 0 |p!10|)) (or (not (< 0 |q!10|)) (not (= r 0)) (= |p!10| 0)) (or (not (< 0 r)) (not (< |q!10| 0)) (< |p!10| 0)) (or (not (< 0 r)) (not (< 0 |q!10|)) (< 0 |p!10|)) (or (not (< 0 r)) (not (= |q!10| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!10|)) (<= (+ |p!0| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| h)) (<= (+ |p!10| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!10|)) (<= (+ |p!1| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!1|)) (<= (+ |p!10| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!10|)) (<= (+ |p!2| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!2|)) (<= (+ |p!10| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!10|)) (<= (+ |p!3| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!3|)) (<= (+ |p!10| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!10|)) (<= (+ |p!4| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!4|)) (<= (+ |p!10| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!10|)) (<= (+ |p!5| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!5|)) (<= (+ |p!10| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!10|)) (<= (+ |p!6| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!6|)) (<= (+ |p!10| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!10|)) (<= (+ |p!7| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!7|)) (<= (+ |p!10| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!10|)) (<= (+ |p!8| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!8|)) (<= (+ |p!10| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!9| |q!10|)) (<= (+ |p!9| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!9|)) (<= (+ |p!10| r) |p!9|)))) ; product_order
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (< (f_exp |max!12|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (< 0.0 (f_exp |max!12|))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (= (f_exp |max!12|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!12|))) (not (< (f_exp (* (- 1.0) |max!12|)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!12|))) (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp |max!12|))) (not (= (f_exp (* (- 1.0) |max!12|)) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$mask| |at!116| 0 |at!118| |sk!1|)) (f_exp (|$mask| |at!116| 0 |at!118| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |sum!11|) (f_exp |sum!15|))) (= |p!11| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (< (f_exp |max!16|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (< 0.0 (f_exp |max!16|))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!16|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!16|))) (not (< (f_exp (* (- 1.0) |max!16|)) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!16|))) (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp |max!16|))) (not (= (f_exp (* (- 1.0) |max!16|)) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!12|) (f_exp |max!16|))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!12|) (f_exp |max!16|))) (= |p!15| |p!16|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| 1))) (< 0 n)) (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule share-keys-of-biased-attention with w=4, obligation: equal
; lemma instances: {floor_division=10, product_order=55, product_sign=11}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun r () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |q!8| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |q!9| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |q!10| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (<= 1 r)) ; the least r
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n) (< 0 k))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n) (< 0 k))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n) (< 0 k))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n) (< 0 k))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n) (< 0 k))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n) (< 0 k))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n) (< 0 k))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n) (< 0 k))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n) (< 0 k))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n) (< 0 k))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 |p!0|) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (<= r 0) (and (<= |p!1| |at!70|) (< |at!70| (+ |p!1| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!2| |at!74|) (< |at!74| (+ |p!2| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!3| |at!93|) (< |at!93| (+ |p!3| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!4| |at!97|) (< |at!97| (+ |p!4| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!5| |at!101|) (< |at!101| (+ |p!5| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!6| |at!105|) (< |at!105| (+ |p!6| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!7| |at!109|) (< |at!109| (+ |p!7| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!8| |at!113|) (< |at!113| (+ |p!8| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!9| |at!117|) (< |at!117| (+ |p!9| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!10| |at!136|) (< |at!136| (+ |p!10| r))))) ; floor_division
(assert (and (or (not (< 0 h)) (not (< r 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 r)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= r 0)) (= |p!0| 0)) (or (not (< 0 r)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 r)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 r)) (not (= h 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |q!1|)) (not (< r 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 r)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= r 0)) (= |p!1| 0)) (or (not (< 0 r)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 r)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 r)) (not (= |q!1| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!1|)) (<= (+ |p!0| r) |p!1|)) (or (not (< 0 r)) (not (< |q!1| h)) (<= (+ |p!1| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< r 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 r)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= r 0)) (= |p!2| 0)) (or (not (< 0 r)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 r)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 r)) (not (= |q!2| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!2|)) (<= (+ |p!0| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| h)) (<= (+ |p!2| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!2|)) (<= (+ |p!1| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| |q!1|)) (<= (+ |p!2| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< r 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 r)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= r 0)) (= |p!3| 0)) (or (not (< 0 r)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 r)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 r)) (not (= |q!3| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!3|)) (<= (+ |p!0| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| h)) (<= (+ |p!3| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!3|)) (<= (+ |p!1| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!1|)) (<= (+ |p!3| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!3|)) (<= (+ |p!2| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!2|)) (<= (+ |p!3| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< r 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 r)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= r 0)) (= |p!4| 0)) (or (not (< 0 r)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 r)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 r)) (not (= |q!4| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!4|)) (<= (+ |p!0| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| h)) (<= (+ |p!4| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!4|)) (<= (+ |p!1| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!1|)) (<= (+ |p!4| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!4|)) (<= (+ |p!2| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!2|)) (<= (+ |p!4| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!4|)) (<= (+ |p!3| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!3|)) (<= (+ |p!4| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< r 0)) (< |p!5| 0)) (or (not (< 0 |q!5|)) (not (< 0 r)) (< 0 |p!5|)) (or (not (< 0 |q!5|)) (not (= r 0)) (= |p!5| 0)) (or (not (< 0 r)) (not (< |q!5| 0)) (< |p!5| 0)) (or (not (< 0 r)) (not (< 0 |q!5|)) (< 0 |p!5|)) (or (not (< 0 r)) (not (= |q!5| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!5|)) (<= (+ |p!0| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| h)) (<= (+ |p!5| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!5|)) (<= (+ |p!1| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!1|)) (<= (+ |p!5| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!5|)) (<= (+ |p!2| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!2|)) (<= (+ |p!5| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!5|)) (<= (+ |p!3| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!3|)) (<= (+ |p!5| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!5|)) (<= (+ |p!4| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!4|)) (<= (+ |p!5| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< r 0)) (< |p!6| 0)) (or (not (< 0 |q!6|)) (not (< 0 r)) (< 0 |p!6|)) (or (not (< 0 |q!6|)) (not (= r 0)) (= |p!6| 0)) (or (not (< 0 r)) (not (< |q!6| 0)) (< |p!6| 0)) (or (not (< 0 r)) (not (< 0 |q!6|)) (< 0 |p!6|)) (or (not (< 0 r)) (not (= |q!6| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!6|)) (<= (+ |p!0| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| h)) (<= (+ |p!6| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!6|)) (<= (+ |p!1| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!1|)) (<= (+ |p!6| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!6|)) (<= (+ |p!2| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!2|)) (<= (+ |p!6| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!6|)) (<= (+ |p!3| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!3|)) (<= (+ |p!6| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!6|)) (<= (+ |p!4| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!4|)) (<= (+ |p!6| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!6|)) (<= (+ |p!5| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!5|)) (<= (+ |p!6| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< r 0)) (< |p!7| 0)) (or (not (< 0 |q!7|)) (not (< 0 r)) (< 0 |p!7|)) (or (not (< 0 |q!7|)) (not (= r 0)) (= |p!7| 0)) (or (not (< 0 r)) (not (< |q!7| 0)) (< |p!7| 0)) (or (not (< 0 r)) (not (< 0 |q!7|)) (< 0 |p!7|)) (or (not (< 0 r)) (not (= |q!7| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!7|)) (<= (+ |p!0| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| h)) (<= (+ |p!7| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!7|)) (<= (+ |p!1| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!1|)) (<= (+ |p!7| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!7|)) (<= (+ |p!2| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!2|)) (<= (+ |p!7| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!7|)) (<= (+ |p!3| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!3|)) (<= (+ |p!7| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!7|)) (<= (+ |p!4| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!4|)) (<= (+ |p!7| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!7|)) (<= (+ |p!5| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!5|)) (<= (+ |p!7| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!7|)) (<= (+ |p!6| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!6|)) (<= (+ |p!7| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |q!8|)) (not (< r 0)) (< |p!8| 0)) (or (not (< 0 |q!8|)) (not (< 0 r)) (< 0 |p!8|)) (or (not (< 0 |q!8|)) (not (= r 0)) (= |p!8| 0)) (or (not (< 0 r)) (not (< |q!8| 0)) (< |p!8| 0)) (or (not (< 0 r)) (not (< 0 |q!8|)) (< 0 |p!8|)) (or (not (< 0 r)) (not (= |q!8| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!8|)) (<= (+ |p!0| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| h)) (<= (+ |p!8| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!8|)) (<= (+ |p!1| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!1|)) (<= (+ |p!8| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!8|)) (<= (+ |p!2| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!2|)) (<= (+ |p!8| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!8|)) (<= (+ |p!3| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!3|)) (<= (+ |p!8| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!8|)) (<= (+ |p!4| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!4|)) (<= (+ |p!8| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!8|)) (<= (+ |p!5| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!5|)) (<= (+ |p!8| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!8|)) (<= (+ |p!6| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!6|)) (<= (+ |p!8| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!8|)) (<= (+ |p!7| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!7|)) (<= (+ |p!8| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |q!9|)) (not (< r 0)) (< |p!9| 0)) (or (not (< 0 |q!9|)) (not (< 0 r)) (< 0 |p!9|)) (or (not (< 0 |q!9|)) (not (= r 0)) (= |p!9| 0)) (or (not (< 0 r)) (not (< |q!9| 0)) (< |p!9| 0)) (or (not (< 0 r)) (not (< 0 |q!9|)) (< 0 |p!9|)) (or (not (< 0 r)) (not (= |q!9| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!9|)) (<= (+ |p!0| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| h)) (<= (+ |p!9| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!9|)) (<= (+ |p!1| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!1|)) (<= (+ |p!9| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!9|)) (<= (+ |p!2| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!2|)) (<= (+ |p!9| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!9|)) (<= (+ |p!3| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!3|)) (<= (+ |p!9| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!9|)) (<= (+ |p!4| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!4|)) (<= (+ |p!9| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!9|)) (<= (+ |p!5| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!5|)) (<= (+ |p!9| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!9|)) (<= (+ |p!6| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!6|)) (<= (+ |p!9| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!9|)) (<= (+ |p!7| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!7|)) (<= (+ |p!9| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!9|)) (<= (+ |p!8| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!8|)) (<= (+ |p!9| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 |q!10|)) (not (< r 0)) (< |p!10| 0)) (or (not (< 0 |q!10|)) (not (< 0 r)) (< 0 |p!10|)) (or (not (< 0 |q!10|)) (not (= r 0)) (= |p!10| 0)) (or (not (< 0 r)) (not (< |q!10| 0)) (< |p!10| 0)) (or (not (< 0 r)) (not (< 0 |q!10|)) (< 0 |p!10|)) (or (not (< 0 r)) (not (= |q!10| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!10|)) (<= (+ |p!0| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| h)) (<= (+ |p!10| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!10|)) (<= (+ |p!1| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!1|)) (<= (+ |p!10| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!10|)) (<= (+ |p!2| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!2|)) (<= (+ |p!10| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!10|)) (<= (+ |p!3| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!3|)) (<= (+ |p!10| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!10|)) (<= (+ |p!4| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!4|)) (<= (+ |p!10| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!10|)) (<= (+ |p!5| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!5|)) (<= (+ |p!10| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!10|)) (<= (+ |p!6| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!6|)) (<= (+ |p!10| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!10|)) (<= (+ |p!7| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!7|)) (<= (+ |p!10| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!10|)) (<= (+ |p!8| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!8|)) (<= (+ |p!10| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!9| |q!10|)) (<= (+ |p!9| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!9|)) (<= (+ |p!10| r) |p!9|)))) ; product_order
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule share-keys-of-biased-attention with w=4, obligation: defined
; lemma instances: {cofactor=4, exp_opposite=2, exp_positive=9, exp_sum=2, extremum_bound=4, extremum_witness=2, floor_division=10, product_congruence=3, product_order=55, product_sign=13, sum_positive=2}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun r () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |q!8| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |q!9| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |q!10| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int Int) Real)
(declare-fun |max!12| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sum!13| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!14| () Real)
(declare-fun |p!12| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |max!16| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (<= 1 r)) ; the least r
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n) (< 0 k))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n) (< 0 k))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n) (< 0 k))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n) (< 0 k))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n) (< 0 k))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n) (< 0 k))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n) (< 0 k))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n) (< 0 k))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n) (< 0 k))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n) (< 0 k))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 |p!0|) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (|$mask| 0 |at!117| |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)) 0.0)))) ; sum_positive
(assert (or (<= r 0) (and (<= |p!1| |at!70|) (< |at!70| (+ |p!1| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!2| |at!74|) (< |at!74| (+ |p!2| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!3| |at!93|) (< |at!93| (+ |p!3| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!4| |at!97|) (< |at!97| (+ |p!4| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!5| |at!101|) (< |at!101| (+ |p!5| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!6| |at!105|) (< |at!105| (+ |p!6| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!7| |at!109|) (< |at!109| (+ |p!7| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!8| |at!113|) (< |at!113| (+ |p!8| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!9| |at!117|) (< |at!117| (+ |p!9| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!10| |at!136|) (< |at!136| (+ |p!10| r))))) ; floor_division
(assert (< 0.0 (f_exp (+ (|$mask| 0 |at!117| |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| 0 |at!117| |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)) |p!11|)) ; exp_sum
(assert (or (not (and (< 0 b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (< 0 n))) (not (= |sum!13| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!12| (+ (|$mask| 0 |at!117| |at!118| |sk!2|) |sum!14|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 |at!117| |at!118| |sk!2|) |sum!14|) |max!12|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| 0 |at!117| |at!118| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!12|)))) ; exp_positive
(assert (= |p!12| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!11|))) ; exp_positive
(assert (or (< 0.0 |sum!13|) (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (<= (f_exp (+ (|$mask| 0 |at!117| |at!118| |sk!3|) (* (- 1.0) |max!16|) |sum!15|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp |max!12|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (|$mask| 0 |at!117| |at!118| |sk!3|) (* (- 1.0) |max!16|) |sum!15|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| 0 |at!117| |at!118| |sk!3|) (* (- 1.0) |max!16|) |sum!15|)) |p!13|)) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (= |max!16| (+ (|$mask| 0 |at!117| |at!118| |sk!4|) |sum!17|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 |at!117| |at!118| |sk!2|) |sum!18|) |max!16|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 |at!117| |at!118| |sk!4|) |sum!19|) |max!12|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!4|) (< |sk!4| n))) (and (not (<= n 0)) (<= (+ (|$mask| 0 |at!117| |at!118| |sk!4|) |sum!17|) |max!16|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| 0 |at!117| |at!118| |sk!3|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!16|)))) ; exp_positive
(assert (= |p!14| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!15|))) ; exp_positive
(assert (or (not (= |p!12| 1.0)) (= |p!15| |sum!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!16| |sum!0|))) ; cofactor
(assert (or (not (= |p!14| 1.0)) (= |p!17| |p!15|))) ; cofactor
(assert (or (not (= |p!12| 1.0)) (= |p!17| |p!16|))) ; cofactor
(assert (and (or (not (< 0 h)) (not (< r 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 r)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= r 0)) (= |p!0| 0)) (or (not (< 0 r)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 r)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 r)) (not (= h 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |q!1|)) (not (< r 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 r)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= r 0)) (= |p!1| 0)) (or (not (< 0 r)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 r)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 r)) (not (= |q!1| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!1|)) (<= (+ |p!0| r) |p!1|)) (or (not (< 0 r)) (not (< |q!1| h)) (<= (+ |p!1| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< r 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 r)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= r 0)) (= |p!2| 0)) (or (not (< 0 r)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 r)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 r)) (not (= |q!2| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!2|)) (<= (+ |p!0| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| h)) (<= (+ |p!2| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!2|)) (<= (+ |p!1| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| |q!1|)) (<= (+ |p!2| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< r 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 r)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= r 0)) (= |p!3| 0)) (or (not (< 0 r)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 r)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 r)) (not (= |q!3| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!3|)) (<= (+ |p!0| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| h)) (<= (+ |p!3| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!3|)) (<= (+ |p!1| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!1|)) (<= (+ |p!3| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!3|)) (<= (+ |p!2| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!2|)) (<= (+ |p!3| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< r 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 r)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= r 0)) (= |p!4| 0)) (or (not (< 0 r)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 r)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 r)) (not (= |q!4| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!4|)) (<= (+ |p!0| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| h)) (<= (+ |p!4| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!4|)) (<= (+ |p!1| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!1|)) (<= (+ |p!4| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!4|)) (<= (+ |p!2| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!2|)) (<= (+ |p!4| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!4|)) (<= (+ |p!3| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!3|)) (<= (+ |p!4| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< r 0)) (< |p!5| 0)) (or (not (< 0 |q!5|)) (not (< 0 r)) (< 0 |p!5|)) (or (not (< 0 |q!5|)) (not (= r 0)) (= |p!5| 0)) (or (not (< 0 r)) (not (< |q!5| 0)) (< |p!5| 0)) (or (not (< 0 r)) (not (< 0 |q!5|)) (< 0 |p!5|)) (or (not (< 0 r)) (not (= |q!5| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!5|)) (<= (+ |p!0| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| h)) (<= (+ |p!5| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!5|)) (<= (+ |p!1| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!1|)) (<= (+ |p!5| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!5|)) (<= (+ |p!2| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!2|)) (<= (+ |p!5| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!5|)) (<= (+ |p!3| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!3|)) (<= (+ |p!5| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!5|)) (<= (+ |p!4| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!4|)) (<= (+ |p!5| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< r 0)) (< |p!6| 0)) (or (not (< 0 |q!6|)) (not (< 0 r)) (< 0 |p!6|)) (or (not (< 0 |q!6|)) (not (= r 0)) (= |p!6| 0)) (or (not (< 0 r)) (not (< |q!6| 0)) (< |p!6| 0)) (or (not (< 0 r)) (not (< 0 |q!6|)) (< 0 |p!6|)) (or (not (< 0 r)) (not (= |q!6| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!6|)) (<= (+ |p!0| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| h)) (<= (+ |p!6| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!6|)) (<= (+ |p!1| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!1|)) (<= (+ |p!6| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!6|)) (<= (+ |p!2| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!2|)) (<= (+ |p!6| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!6|)) (<= (+ |p!3| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!3|)) (<= (+ |p!6| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!6|)) (<= (+ |p!4| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!4|)) (<= (+ |p!6| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!6|)) (<= (+ |p!5| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!5|)) (<= (+ |p!6| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< r 0)) (< |p!7| 0)) (or (not (< 0 |q!7|)) (not (< 0 r)) (< 0 |p!7|)) (or (not (< 0 |q!7|)) (not (= r 0)) (= |p!7| 0)) (or (not (< 0 r)) (not (< |q!7| 0)) (< |p!7| 0)) (or (not (< 0 r)) (not (< 0 |q!7|)) (< 0 |p!7|)) (or (not (< 0 r)) (not (= |q!7| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!7|)) (<= (+ |p!0| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| h)) (<= (+ |p!7| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!7|)) (<= (+ |p!1| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!1|)) (<= (+ |p!7| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!7|)) (<= (+ |p!2| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!2|)) (<= (+ |p!7| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!7|)) (<= (+ |p!3| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!3|)) (<= (+ |p!7| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!7|)) (<= (+ |p!4| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!4|)) (<= (+ |p!7| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!7|)) (<= (+ |p!5| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!5|)) (<= (+ |p!7| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!7|)) (<= (+ |p!6| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!6|)) (<= (+ |p!7| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |q!8|)) (not (< r 0)) (< |p!8| 0)) (or (not (< 0 |q!8|)) (not (< 0 r)) (< 0 |p!8|)) (or (not (< 0 |q!8|)) (not (= r 0)) (= |p!8| 0)) (or (not (< 0 r)) (not (< |q!8| 0)) (< |p!8| 0)) (or (not (< 0 r)) (not (< 0 |q!8|)) (< 0 |p!8|)) (or (not (< 0 r)) (not (= |q!8| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!8|)) (<= (+ |p!0| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| h)) (<= (+ |p!8| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!8|)) (<= (+ |p!1| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!1|)) (<= (+ |p!8| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!8|)) (<= (+ |p!2| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!2|)) (<= (+ |p!8| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!8|)) (<= (+ |p!3| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!3|)) (<= (+ |p!8| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!8|)) (<= (+ |p!4| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!4|)) (<= (+ |p!8| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!8|)) (<= (+ |p!5| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!5|)) (<= (+ |p!8| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!8|)) (<= (+ |p!6| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!6|)) (<= (+ |p!8| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!8|)) (<= (+ |p!7| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!7|)) (<= (+ |p!8| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |q!9|)) (not (< r 0)) (< |p!9| 0)) (or (not (< 0 |q!9|)) (not (< 0 r)) (< 0 |p!9|)) (or (not (< 0 |q!9|)) (not (= r 0)) (= |p!9| 0)) (or (not (< 0 r)) (not (< |q!9| 0)) (< |p!9| 0)) (or (not (< 0 r)) (not (< 0 |q!9|)) (< 0 |p!9|)) (or (not (< 0 r)) (not (= |q!9| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!9|)) (<= (+ |p!0| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| h)) (<= (+ |p!9| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!9|)) (<= (+ |p!1| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!1|)) (<= (+ |p!9| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!9|)) (<= (+ |p!2| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!2|)) (<= (+ |p!9| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!9|)) (<= (+ |p!3| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!3|)) (<= (+ |p!9| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!9|)) (<= (+ |p!4| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!4|)) (<= (+ |p!9| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!9|)) (<= (+ |p!5| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!5|)) (<= (+ |p!9| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!9|)) (<= (+ |p!6| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!6|)) (<= (+ |p!9| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!9|)) (<= (+ |p!7| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!7|)) (<= (+ |p!9| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!9|)) (<= (+ |p!8| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!8|)) (<= (+ |p!9| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 |q!10|)) (not (< r 0)) (< |p!10| 0)) (or (not (< 0 |q!10|)) (not (< 0 r)) (< 0 |p!10|)) (or (not (< 0 |q!10|)) (not (= r 0)) (= |p!10| 0)) (or (not (< 0 r)) (not (< |q!10| 0)) (< |p!10| 0)) (or (not (< 0 r)) (not (< 0 |q!10|)) (< 0 |p!10|)) (or (not (< 0 r)) (not (= |q!10| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!10|)) (<= (+ |p!0| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| h)) (<= (+ |p!10| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!10|)) (<= (+ |p!1| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!1|)) (<= (+ |p!10| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!10|)) (<= (+ |p!2| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!2|)) (<= (+ |p!10| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!10|)) (<= (+ |p!3| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!3|)) (<= (+ |p!10| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!10|)) (<= (+ |p!4| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!4|)) (<= (+ |p!10| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!10|)) (<= (+ |p!5| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!5|)) (<= (+ |p!10| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!10|)) (<= (+ |p!6| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!6|)) (<= (+ |p!10| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!10|)) (<= (+ |p!7| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!7|)) (<= (+ |p!10| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!10|)) (<= (+ |p!8| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!8|)) (<= (+ |p!10| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!9| |q!10|)) (<= (+ |p!9| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!9|)) (<= (+ |p!10| r) |p!9|)))) ; product_order
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (< (f_exp |max!12|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (< 0.0 (f_exp |max!12|))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (= (f_exp |max!12|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!12|))) (not (< (f_exp (* (- 1.0) |max!12|)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!12|))) (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp |max!12|))) (not (= (f_exp (* (- 1.0) |max!12|)) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (|$mask| 0 |at!117| |at!118| |sk!1|)) (f_exp (|$mask| 0 |at!117| |at!118| |sk!3|)))) (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |sum!11|) (f_exp |sum!15|))) (= |p!11| |p!13|))) ; product_congruence
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (< (f_exp |max!16|) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (< 0.0 (f_exp |max!16|))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!16|) 0.0)) (= |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!16|))) (not (< (f_exp (* (- 1.0) |max!16|)) 0.0)) (< |p!14| 0.0)) (or (not (< 0.0 (f_exp |max!16|))) (not (< 0.0 (f_exp (* (- 1.0) |max!16|)))) (< 0.0 |p!14|)) (or (not (< 0.0 (f_exp |max!16|))) (not (= (f_exp (* (- 1.0) |max!16|)) 0.0)) (= |p!14| 0.0)))) ; product_sign
(assert (or (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!12|) (f_exp |max!16|))) (= |p!12| |p!14|))) ; product_congruence
(assert (or (not (= (f_exp (* (- 1.0) |max!12|)) (f_exp (* (- 1.0) |max!16|)))) (not (= (f_exp |max!12|) (f_exp |max!16|))) (= |p!15| |p!16|))) ; product_congruence
(assert (not (and (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| 1))) (< 0 n)) (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule share-keys-of-biased-attention with w=5, obligation: equal
; lemma instances: {floor_division=10, product_order=55, product_sign=11}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun r () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |q!8| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |q!9| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |q!10| () Int)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (<= 1 r)) ; the least r
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n) (< 0 k))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n) (< 0 k))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n) (< 0 k))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n) (< 0 k))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n) (< 0 k))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n) (< 0 k))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n) (< 0 k))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n) (< 0 k))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n) (< 0 k))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n) (< 0 k))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 |p!0|) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (<= r 0) (and (<= |p!1| |at!70|) (< |at!70| (+ |p!1| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!2| |at!74|) (< |at!74| (+ |p!2| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!3| |at!93|) (< |at!93| (+ |p!3| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!4| |at!97|) (< |at!97| (+ |p!4| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!5| |at!101|) (< |at!101| (+ |p!5| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!6| |at!105|) (< |at!105| (+ |p!6| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!7| |at!109|) (< |at!109| (+ |p!7| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!8| |at!113|) (< |at!113| (+ |p!8| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!9| |at!117|) (< |at!117| (+ |p!9| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!10| |at!136|) (< |at!136| (+ |p!10| r))))) ; floor_division
(assert (and (or (not (< 0 h)) (not (< r 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 r)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= r 0)) (= |p!0| 0)) (or (not (< 0 r)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 r)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 r)) (not (= h 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |q!1|)) (not (< r 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 r)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= r 0)) (= |p!1| 0)) (or (not (< 0 r)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 r)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 r)) (not (= |q!1| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!1|)) (<= (+ |p!0| r) |p!1|)) (or (not (< 0 r)) (not (< |q!1| h)) (<= (+ |p!1| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< r 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 r)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= r 0)) (= |p!2| 0)) (or (not (< 0 r)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 r)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 r)) (not (= |q!2| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!2|)) (<= (+ |p!0| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| h)) (<= (+ |p!2| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!2|)) (<= (+ |p!1| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| |q!1|)) (<= (+ |p!2| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< r 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 r)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= r 0)) (= |p!3| 0)) (or (not (< 0 r)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 r)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 r)) (not (= |q!3| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!3|)) (<= (+ |p!0| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| h)) (<= (+ |p!3| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!3|)) (<= (+ |p!1| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!1|)) (<= (+ |p!3| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!3|)) (<= (+ |p!2| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!2|)) (<= (+ |p!3| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< r 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 r)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= r 0)) (= |p!4| 0)) (or (not (< 0 r)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 r)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 r)) (not (= |q!4| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!4|)) (<= (+ |p!0| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| h)) (<= (+ |p!4| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!4|)) (<= (+ |p!1| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!1|)) (<= (+ |p!4| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!4|)) (<= (+ |p!2| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!2|)) (<= (+ |p!4| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!4|)) (<= (+ |p!3| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!3|)) (<= (+ |p!4| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< r 0)) (< |p!5| 0)) (or (not (< 0 |q!5|)) (not (< 0 r)) (< 0 |p!5|)) (or (not (< 0 |q!5|)) (not (= r 0)) (= |p!5| 0)) (or (not (< 0 r)) (not (< |q!5| 0)) (< |p!5| 0)) (or (not (< 0 r)) (not (< 0 |q!5|)) (< 0 |p!5|)) (or (not (< 0 r)) (not (= |q!5| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!5|)) (<= (+ |p!0| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| h)) (<= (+ |p!5| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!5|)) (<= (+ |p!1| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!1|)) (<= (+ |p!5| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!5|)) (<= (+ |p!2| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!2|)) (<= (+ |p!5| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!5|)) (<= (+ |p!3| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!3|)) (<= (+ |p!5| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!5|)) (<= (+ |p!4| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!4|)) (<= (+ |p!5| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< r 0)) (< |p!6| 0)) (or (not (< 0 |q!6|)) (not (< 0 r)) (< 0 |p!6|)) (or (not (< 0 |q!6|)) (not (= r 0)) (= |p!6| 0)) (or (not (< 0 r)) (not (< |q!6| 0)) (< |p!6| 0)) (or (not (< 0 r)) (not (< 0 |q!6|)) (< 0 |p!6|)) (or (not (< 0 r)) (not (= |q!6| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!6|)) (<= (+ |p!0| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| h)) (<= (+ |p!6| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!6|)) (<= (+ |p!1| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!1|)) (<= (+ |p!6| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!6|)) (<= (+ |p!2| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!2|)) (<= (+ |p!6| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!6|)) (<= (+ |p!3| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!3|)) (<= (+ |p!6| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!6|)) (<= (+ |p!4| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!4|)) (<= (+ |p!6| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!6|)) (<= (+ |p!5| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!5|)) (<= (+ |p!6| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< r 0)) (< |p!7| 0)) (or (not (< 0 |q!7|)) (not (< 0 r)) (< 0 |p!7|)) (or (not (< 0 |q!7|)) (not (= r 0)) (= |p!7| 0)) (or (not (< 0 r)) (not (< |q!7| 0)) (< |p!7| 0)) (or (not (< 0 r)) (not (< 0 |q!7|)) (< 0 |p!7|)) (or (not (< 0 r)) (not (= |q!7| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!7|)) (<= (+ |p!0| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| h)) (<= (+ |p!7| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!7|)) (<= (+ |p!1| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!1|)) (<= (+ |p!7| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!7|)) (<= (+ |p!2| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!2|)) (<= (+ |p!7| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!7|)) (<= (+ |p!3| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!3|)) (<= (+ |p!7| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!7|)) (<= (+ |p!4| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!4|)) (<= (+ |p!7| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!7|)) (<= (+ |p!5| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!5|)) (<= (+ |p!7| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!7|)) (<= (+ |p!6| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!6|)) (<= (+ |p!7| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |q!8|)) (not (< r 0)) (< |p!8| 0)) (or (not (< 0 |q!8|)) (not (< 0 r)) (< 0 |p!8|)) (or (not (< 0 |q!8|)) (not (= r 0)) (= |p!8| 0)) (or (not (< 0 r)) (not (< |q!8| 0)) (< |p!8| 0)) (or (not (< 0 r)) (not (< 0 |q!8|)) (< 0 |p!8|)) (or (not (< 0 r)) (not (= |q!8| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!8|)) (<= (+ |p!0| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| h)) (<= (+ |p!8| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!8|)) (<= (+ |p!1| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!1|)) (<= (+ |p!8| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!8|)) (<= (+ |p!2| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!2|)) (<= (+ |p!8| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!8|)) (<= (+ |p!3| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!3|)) (<= (+ |p!8| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!8|)) (<= (+ |p!4| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!4|)) (<= (+ |p!8| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!8|)) (<= (+ |p!5| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!5|)) (<= (+ |p!8| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!8|)) (<= (+ |p!6| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!6|)) (<= (+ |p!8| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!8|)) (<= (+ |p!7| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!7|)) (<= (+ |p!8| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |q!9|)) (not (< r 0)) (< |p!9| 0)) (or (not (< 0 |q!9|)) (not (< 0 r)) (< 0 |p!9|)) (or (not (< 0 |q!9|)) (not (= r 0)) (= |p!9| 0)) (or (not (< 0 r)) (not (< |q!9| 0)) (< |p!9| 0)) (or (not (< 0 r)) (not (< 0 |q!9|)) (< 0 |p!9|)) (or (not (< 0 r)) (not (= |q!9| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!9|)) (<= (+ |p!0| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| h)) (<= (+ |p!9| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!9|)) (<= (+ |p!1| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!1|)) (<= (+ |p!9| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!9|)) (<= (+ |p!2| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!2|)) (<= (+ |p!9| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!9|)) (<= (+ |p!3| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!3|)) (<= (+ |p!9| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!9|)) (<= (+ |p!4| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!4|)) (<= (+ |p!9| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!9|)) (<= (+ |p!5| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!5|)) (<= (+ |p!9| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!9|)) (<= (+ |p!6| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!6|)) (<= (+ |p!9| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!9|)) (<= (+ |p!7| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!7|)) (<= (+ |p!9| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!9|)) (<= (+ |p!8| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!8|)) (<= (+ |p!9| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 |q!10|)) (not (< r 0)) (< |p!10| 0)) (or (not (< 0 |q!10|)) (not (< 0 r)) (< 0 |p!10|)) (or (not (< 0 |q!10|)) (not (= r 0)) (= |p!10| 0)) (or (not (< 0 r)) (not (< |q!10| 0)) (< |p!10| 0)) (or (not (< 0 r)) (not (< 0 |q!10|)) (< 0 |p!10|)) (or (not (< 0 r)) (not (= |q!10| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!10|)) (<= (+ |p!0| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| h)) (<= (+ |p!10| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!10|)) (<= (+ |p!1| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!1|)) (<= (+ |p!10| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!10|)) (<= (+ |p!2| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!2|)) (<= (+ |p!10| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!10|)) (<= (+ |p!3| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!3|)) (<= (+ |p!10| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!10|)) (<= (+ |p!4| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!4|)) (<= (+ |p!10| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!10|)) (<= (+ |p!5| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!5|)) (<= (+ |p!10| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!10|)) (<= (+ |p!6| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!6|)) (<= (+ |p!10| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!10|)) (<= (+ |p!7| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!7|)) (<= (+ |p!10| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!10|)) (<= (+ |p!8| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!8|)) (<= (+ |p!10| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!9| |q!10|)) (<= (+ |p!9| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!9|)) (<= (+ |p!10| r) |p!9|)))) ; product_order
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule share-keys-of-biased-attention with w=5, obligation: defined
; lemma instances: {cofactor=1, exp_opposite=1, exp_positive=5, exp_sum=1, extremum_bound=1, extremum_witness=1, floor_division=10, product_order=55, product_sign=12, sum_positive=1}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
(declare-fun r () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |p!0| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |q!1| () Int)
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |q!2| () Int)
(declare-fun |at!92| () Int)
(declare-fun |at!93| () Int)
(declare-fun |at!94| () Int)
(declare-fun |at!95| () Int)
(declare-fun |q!3| () Int)
(declare-fun |at!96| () Int)
(declare-fun |at!97| () Int)
(declare-fun |at!98| () Int)
(declare-fun |at!99| () Int)
(declare-fun |q!4| () Int)
(declare-fun |at!100| () Int)
(declare-fun |at!101| () Int)
(declare-fun |at!102| () Int)
(declare-fun |at!103| () Int)
(declare-fun |q!5| () Int)
(declare-fun |at!104| () Int)
(declare-fun |at!105| () Int)
(declare-fun |at!106| () Int)
(declare-fun |at!107| () Int)
(declare-fun |q!6| () Int)
(declare-fun |at!108| () Int)
(declare-fun |at!109| () Int)
(declare-fun |at!110| () Int)
(declare-fun |at!111| () Int)
(declare-fun |q!7| () Int)
(declare-fun |at!112| () Int)
(declare-fun |at!113| () Int)
(declare-fun |at!114| () Int)
(declare-fun |at!115| () Int)
(declare-fun |q!8| () Int)
(declare-fun |at!116| () Int)
(declare-fun |at!117| () Int)
(declare-fun |at!118| () Int)
(declare-fun |at!119| () Int)
(declare-fun |q!9| () Int)
(declare-fun |at!135| () Int)
(declare-fun |at!136| () Int)
(declare-fun |at!137| () Int)
(declare-fun |at!138| () Int)
(declare-fun |q!10| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |$mask| (Int Int Int Int) Real)
(declare-fun |max!12| () Real)
(declare-fun |sum!11| () Real)
(declare-fun |p!1| () Int)
(declare-fun |p!2| () Int)
(declare-fun |p!3| () Int)
(declare-fun |p!4| () Int)
(declare-fun |p!5| () Int)
(declare-fun |p!6| () Int)
(declare-fun |p!7| () Int)
(declare-fun |p!8| () Int)
(declare-fun |p!9| () Int)
(declare-fun |p!10| () Int)
(declare-fun |p!11| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!13| () Real)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (<= 1 r)) ; the least r
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n) (< 0 k))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| |p!0|) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (and (<= 0 |q!1|) (< |q!1| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n) (< 0 k))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| |p!0|) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (and (<= 0 |q!2|) (< |q!2| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n) (< 0 k))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!92|) (< |at!92| b) (<= 0 |at!93|) (< |at!93| |p!0|) (<= 0 |at!94|) (< |at!94| m) (<= 0 |at!95|) (< |at!95| p) (< 0 n))) (and (<= 0 |q!3|) (< |q!3| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n) (< 0 k))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!96|) (< |at!96| b) (<= 0 |at!97|) (< |at!97| |p!0|) (<= 0 |at!98|) (< |at!98| m) (<= 0 |at!99|) (< |at!99| p) (< 0 n))) (and (<= 0 |q!4|) (< |q!4| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n) (< 0 k))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| p) (< 0 n))) (and (<= 0 |q!5|) (< |q!5| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n) (< 0 k))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!104|) (< |at!104| b) (<= 0 |at!105|) (< |at!105| |p!0|) (<= 0 |at!106|) (< |at!106| m) (<= 0 |at!107|) (< |at!107| p) (< 0 n))) (and (<= 0 |q!6|) (< |q!6| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n) (< 0 k))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!108|) (< |at!108| b) (<= 0 |at!109|) (< |at!109| |p!0|) (<= 0 |at!110|) (< |at!110| m) (<= 0 |at!111|) (< |at!111| p) (< 0 n))) (and (<= 0 |q!7|) (< |q!7| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n) (< 0 k))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!112|) (< |at!112| b) (<= 0 |at!113|) (< |at!113| |p!0|) (<= 0 |at!114|) (< |at!114| m) (<= 0 |at!115|) (< |at!115| p) (< 0 n))) (and (<= 0 |q!8|) (< |q!8| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n) (< 0 k))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| p) (< 0 n))) (and (<= 0 |q!9|) (< |q!9| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n) (< 0 k))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!135|) (< |at!135| b) (<= 0 |at!136|) (< |at!136| |p!0|) (<= 0 |at!137|) (< |at!137| m) (<= 0 |at!138|) (< |at!138| p) (< 0 n))) (and (<= 0 |q!10|) (< |q!10| h)))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 |p!0|) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (< 0.0 |sum!0|) (<= n 0) (and (<= 0 |sk!1|) (< |sk!1| n) (<= (f_exp (+ (|$mask| |at!116| |at!117| |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)) 0.0)))) ; sum_positive
(assert (or (<= r 0) (and (<= |p!1| |at!70|) (< |at!70| (+ |p!1| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!2| |at!74|) (< |at!74| (+ |p!2| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!3| |at!93|) (< |at!93| (+ |p!3| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!4| |at!97|) (< |at!97| (+ |p!4| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!5| |at!101|) (< |at!101| (+ |p!5| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!6| |at!105|) (< |at!105| (+ |p!6| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!7| |at!109|) (< |at!109| (+ |p!7| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!8| |at!113|) (< |at!113| (+ |p!8| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!9| |at!117|) (< |at!117| (+ |p!9| r))))) ; floor_division
(assert (or (<= r 0) (and (<= |p!10| |at!136|) (< |at!136| (+ |p!10| r))))) ; floor_division
(assert (< 0.0 (f_exp (+ (|$mask| |at!116| |at!117| |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)))) ; exp_positive
(assert (= (f_exp (+ (|$mask| |at!116| |at!117| |at!118| |sk!1|) (* (- 1.0) |max!12|) |sum!11|)) |p!11|)) ; exp_sum
(assert (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (< 0 n))) (not (= |sum!0| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= n 0) (and (<= 0 |sk!2|) (< |sk!2| n) (= |max!12| (+ (|$mask| |at!116| |at!117| |at!118| |sk!2|) |sum!13|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!2|) (< |sk!2| n))) (and (not (<= n 0)) (<= (+ (|$mask| |at!116| |at!117| |at!118| |sk!2|) |sum!13|) |max!12|)))) ; extremum_bound
(assert (< 0.0 (f_exp (|$mask| |at!116| |at!117| |at!118| |sk!1|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!12|)))) ; exp_positive
(assert (= |p!12| 1.0)) ; exp_opposite
(assert (< 0.0 (f_exp |sum!11|))) ; exp_positive
(assert (< 0.0 (f_exp |max!12|))) ; exp_positive
(assert (or (not (= |p!12| 1.0)) (= |p!13| |sum!0|))) ; cofactor
(assert (and (or (not (< 0 h)) (not (< r 0)) (< |p!0| 0)) (or (not (< 0 h)) (not (< 0 r)) (< 0 |p!0|)) (or (not (< 0 h)) (not (= r 0)) (= |p!0| 0)) (or (not (< 0 r)) (not (< h 0)) (< |p!0| 0)) (or (not (< 0 r)) (not (< 0 h)) (< 0 |p!0|)) (or (not (< 0 r)) (not (= h 0)) (= |p!0| 0)))) ; product_sign
(assert (and (or (not (< 0 |q!1|)) (not (< r 0)) (< |p!1| 0)) (or (not (< 0 |q!1|)) (not (< 0 r)) (< 0 |p!1|)) (or (not (< 0 |q!1|)) (not (= r 0)) (= |p!1| 0)) (or (not (< 0 r)) (not (< |q!1| 0)) (< |p!1| 0)) (or (not (< 0 r)) (not (< 0 |q!1|)) (< 0 |p!1|)) (or (not (< 0 r)) (not (= |q!1| 0)) (= |p!1| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!1|)) (<= (+ |p!0| r) |p!1|)) (or (not (< 0 r)) (not (< |q!1| h)) (<= (+ |p!1| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 |q!2|)) (not (< r 0)) (< |p!2| 0)) (or (not (< 0 |q!2|)) (not (< 0 r)) (< 0 |p!2|)) (or (not (< 0 |q!2|)) (not (= r 0)) (= |p!2| 0)) (or (not (< 0 r)) (not (< |q!2| 0)) (< |p!2| 0)) (or (not (< 0 r)) (not (< 0 |q!2|)) (< 0 |p!2|)) (or (not (< 0 r)) (not (= |q!2| 0)) (= |p!2| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!2|)) (<= (+ |p!0| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| h)) (<= (+ |p!2| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!2|)) (<= (+ |p!1| r) |p!2|)) (or (not (< 0 r)) (not (< |q!2| |q!1|)) (<= (+ |p!2| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 |q!3|)) (not (< r 0)) (< |p!3| 0)) (or (not (< 0 |q!3|)) (not (< 0 r)) (< 0 |p!3|)) (or (not (< 0 |q!3|)) (not (= r 0)) (= |p!3| 0)) (or (not (< 0 r)) (not (< |q!3| 0)) (< |p!3| 0)) (or (not (< 0 r)) (not (< 0 |q!3|)) (< 0 |p!3|)) (or (not (< 0 r)) (not (= |q!3| 0)) (= |p!3| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!3|)) (<= (+ |p!0| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| h)) (<= (+ |p!3| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!3|)) (<= (+ |p!1| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!1|)) (<= (+ |p!3| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!3|)) (<= (+ |p!2| r) |p!3|)) (or (not (< 0 r)) (not (< |q!3| |q!2|)) (<= (+ |p!3| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 |q!4|)) (not (< r 0)) (< |p!4| 0)) (or (not (< 0 |q!4|)) (not (< 0 r)) (< 0 |p!4|)) (or (not (< 0 |q!4|)) (not (= r 0)) (= |p!4| 0)) (or (not (< 0 r)) (not (< |q!4| 0)) (< |p!4| 0)) (or (not (< 0 r)) (not (< 0 |q!4|)) (< 0 |p!4|)) (or (not (< 0 r)) (not (= |q!4| 0)) (= |p!4| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!4|)) (<= (+ |p!0| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| h)) (<= (+ |p!4| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!4|)) (<= (+ |p!1| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!1|)) (<= (+ |p!4| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!4|)) (<= (+ |p!2| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!2|)) (<= (+ |p!4| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!4|)) (<= (+ |p!3| r) |p!4|)) (or (not (< 0 r)) (not (< |q!4| |q!3|)) (<= (+ |p!4| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 |q!5|)) (not (< r 0)) (< |p!5| 0)) (or (not (< 0 |q!5|)) (not (< 0 r)) (< 0 |p!5|)) (or (not (< 0 |q!5|)) (not (= r 0)) (= |p!5| 0)) (or (not (< 0 r)) (not (< |q!5| 0)) (< |p!5| 0)) (or (not (< 0 r)) (not (< 0 |q!5|)) (< 0 |p!5|)) (or (not (< 0 r)) (not (= |q!5| 0)) (= |p!5| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!5|)) (<= (+ |p!0| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| h)) (<= (+ |p!5| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!5|)) (<= (+ |p!1| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!1|)) (<= (+ |p!5| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!5|)) (<= (+ |p!2| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!2|)) (<= (+ |p!5| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!5|)) (<= (+ |p!3| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!3|)) (<= (+ |p!5| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!5|)) (<= (+ |p!4| r) |p!5|)) (or (not (< 0 r)) (not (< |q!5| |q!4|)) (<= (+ |p!5| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 |q!6|)) (not (< r 0)) (< |p!6| 0)) (or (not (< 0 |q!6|)) (not (< 0 r)) (< 0 |p!6|)) (or (not (< 0 |q!6|)) (not (= r 0)) (= |p!6| 0)) (or (not (< 0 r)) (not (< |q!6| 0)) (< |p!6| 0)) (or (not (< 0 r)) (not (< 0 |q!6|)) (< 0 |p!6|)) (or (not (< 0 r)) (not (= |q!6| 0)) (= |p!6| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!6|)) (<= (+ |p!0| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| h)) (<= (+ |p!6| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!6|)) (<= (+ |p!1| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!1|)) (<= (+ |p!6| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!6|)) (<= (+ |p!2| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!2|)) (<= (+ |p!6| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!6|)) (<= (+ |p!3| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!3|)) (<= (+ |p!6| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!6|)) (<= (+ |p!4| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!4|)) (<= (+ |p!6| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!6|)) (<= (+ |p!5| r) |p!6|)) (or (not (< 0 r)) (not (< |q!6| |q!5|)) (<= (+ |p!6| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 |q!7|)) (not (< r 0)) (< |p!7| 0)) (or (not (< 0 |q!7|)) (not (< 0 r)) (< 0 |p!7|)) (or (not (< 0 |q!7|)) (not (= r 0)) (= |p!7| 0)) (or (not (< 0 r)) (not (< |q!7| 0)) (< |p!7| 0)) (or (not (< 0 r)) (not (< 0 |q!7|)) (< 0 |p!7|)) (or (not (< 0 r)) (not (= |q!7| 0)) (= |p!7| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!7|)) (<= (+ |p!0| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| h)) (<= (+ |p!7| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!7|)) (<= (+ |p!1| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!1|)) (<= (+ |p!7| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!7|)) (<= (+ |p!2| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!2|)) (<= (+ |p!7| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!7|)) (<= (+ |p!3| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!3|)) (<= (+ |p!7| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!7|)) (<= (+ |p!4| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!4|)) (<= (+ |p!7| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!7|)) (<= (+ |p!5| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!5|)) (<= (+ |p!7| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!7|)) (<= (+ |p!6| r) |p!7|)) (or (not (< 0 r)) (not (< |q!7| |q!6|)) (<= (+ |p!7| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 |q!8|)) (not (< r 0)) (< |p!8| 0)) (or (not (< 0 |q!8|)) (not (< 0 r)) (< 0 |p!8|)) (or (not (< 0 |q!8|)) (not (= r 0)) (= |p!8| 0)) (or (not (< 0 r)) (not (< |q!8| 0)) (< |p!8| 0)) (or (not (< 0 r)) (not (< 0 |q!8|)) (< 0 |p!8|)) (or (not (< 0 r)) (not (= |q!8| 0)) (= |p!8| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!8|)) (<= (+ |p!0| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| h)) (<= (+ |p!8| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!8|)) (<= (+ |p!1| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!1|)) (<= (+ |p!8| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!8|)) (<= (+ |p!2| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!2|)) (<= (+ |p!8| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!8|)) (<= (+ |p!3| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!3|)) (<= (+ |p!8| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!8|)) (<= (+ |p!4| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!4|)) (<= (+ |p!8| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!8|)) (<= (+ |p!5| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!5|)) (<= (+ |p!8| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!8|)) (<= (+ |p!6| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!6|)) (<= (+ |p!8| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!8|)) (<= (+ |p!7| r) |p!8|)) (or (not (< 0 r)) (not (< |q!8| |q!7|)) (<= (+ |p!8| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 |q!9|)) (not (< r 0)) (< |p!9| 0)) (or (not (< 0 |q!9|)) (not (< 0 r)) (< 0 |p!9|)) (or (not (< 0 |q!9|)) (not (= r 0)) (= |p!9| 0)) (or (not (< 0 r)) (not (< |q!9| 0)) (< |p!9| 0)) (or (not (< 0 r)) (not (< 0 |q!9|)) (< 0 |p!9|)) (or (not (< 0 r)) (not (= |q!9| 0)) (= |p!9| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!9|)) (<= (+ |p!0| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| h)) (<= (+ |p!9| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!9|)) (<= (+ |p!1| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!1|)) (<= (+ |p!9| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!9|)) (<= (+ |p!2| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!2|)) (<= (+ |p!9| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!9|)) (<= (+ |p!3| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!3|)) (<= (+ |p!9| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!9|)) (<= (+ |p!4| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!4|)) (<= (+ |p!9| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!9|)) (<= (+ |p!5| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!5|)) (<= (+ |p!9| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!9|)) (<= (+ |p!6| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!6|)) (<= (+ |p!9| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!9|)) (<= (+ |p!7| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!7|)) (<= (+ |p!9| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!9|)) (<= (+ |p!8| r) |p!9|)) (or (not (< 0 r)) (not (< |q!9| |q!8|)) (<= (+ |p!9| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 |q!10|)) (not (< r 0)) (< |p!10| 0)) (or (not (< 0 |q!10|)) (not (< 0 r)) (< 0 |p!10|)) (or (not (< 0 |q!10|)) (not (= r 0)) (= |p!10| 0)) (or (not (< 0 r)) (not (< |q!10| 0)) (< |p!10| 0)) (or (not (< 0 r)) (not (< 0 |q!10|)) (< 0 |p!10|)) (or (not (< 0 r)) (not (= |q!10| 0)) (= |p!10| 0)))) ; product_sign
(assert (and (or (not (< 0 r)) (not (< h |q!10|)) (<= (+ |p!0| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| h)) (<= (+ |p!10| r) |p!0|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!1| |q!10|)) (<= (+ |p!1| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!1|)) (<= (+ |p!10| r) |p!1|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!2| |q!10|)) (<= (+ |p!2| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!2|)) (<= (+ |p!10| r) |p!2|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!3| |q!10|)) (<= (+ |p!3| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!3|)) (<= (+ |p!10| r) |p!3|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!4| |q!10|)) (<= (+ |p!4| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!4|)) (<= (+ |p!10| r) |p!4|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!5| |q!10|)) (<= (+ |p!5| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!5|)) (<= (+ |p!10| r) |p!5|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!6| |q!10|)) (<= (+ |p!6| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!6|)) (<= (+ |p!10| r) |p!6|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!7| |q!10|)) (<= (+ |p!7| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!7|)) (<= (+ |p!10| r) |p!7|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!8| |q!10|)) (<= (+ |p!8| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!8|)) (<= (+ |p!10| r) |p!8|)))) ; product_order
(assert (and (or (not (< 0 r)) (not (< |q!9| |q!10|)) (<= (+ |p!9| r) |p!10|)) (or (not (< 0 r)) (not (< |q!10| |q!9|)) (<= (+ |p!10| r) |p!9|)))) ; product_order
(assert (and (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (< (f_exp |max!12|) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (< 0.0 (f_exp |max!12|))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (not (= (f_exp |max!12|) 0.0)) (= |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!12|))) (not (< (f_exp (* (- 1.0) |max!12|)) 0.0)) (< |p!12| 0.0)) (or (not (< 0.0 (f_exp |max!12|))) (not (< 0.0 (f_exp (* (- 1.0) |max!12|)))) (< 0.0 |p!12|)) (or (not (< 0.0 (f_exp |max!12|))) (not (= (f_exp (* (- 1.0) |max!12|)) 0.0)) (= |p!12| 0.0)))) ; product_sign
(assert (not (and (or (not (and (<= 0 |at!100|) (< |at!100| b) (<= 0 |at!101|) (< |at!101| |p!0|) (<= 0 |at!102|) (< |at!102| m) (<= 0 |at!103|) (< |at!103| 1))) (< 0 n)) (or (not (and (<= 0 |at!116|) (< |at!116| b) (<= 0 |at!117|) (< |at!117| |p!0|) (<= 0 |at!118|) (< |at!118| m) (<= 0 |at!119|) (< |at!119| n))) (not (= |sum!0| 0.0)))))) ; the negated goal
(check-sat)
(reset)

