// Where the inputs of a model lie: lines such as  x in [0, 1]  and  x[3] in [-2.5, 4].
grammar DomainGrammar;

file
    : line* EOF
    ;

line
    : name index? IN LBRACKET NUMBER COMMA NUMBER RBRACKET
    ;

name
    : NAME
    | STRING
    | IN
    ;

index
    : LBRACKET place (COMMA place)* RBRACKET
    ;

place
    : NUMBER
    | COLON
    ;

IN: 'in';
LBRACKET: '[';
RBRACKET: ']';
COMMA: ',';
COLON: ':';

NUMBER: [+-]? ([0-9]+ ('.' [0-9]*)? | '.' [0-9]+) ([eE] [+-]? [0-9]+)?;
NAME: [a-zA-Z_] ~[ \t\r\n[\],"#]*;
STRING: '"' ~["\r\n]* '"';
COMMENT: '#' ~[\r\n]* -> skip;
SPACE: [ \t\r\n]+ -> skip;
