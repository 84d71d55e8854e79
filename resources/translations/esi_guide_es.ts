<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>The chart of this guide cannot be read. Please tell the staff. The emergency signs can still be opened.</source>
        <translation>No se puede leer el esquema de esta guía. Por favor, avise al personal. Las señales de urgencia todavía se pueden abrir.</translation>
    </message>
    <message>
        <source>ESI Guide</source>
        <translation>Guía ESI</translation>
    </message>
    <message>
        <source>Emergency signs</source>
        <translation>Señales de urgencia</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>The options</source>
        <translation>Las opciones</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>Leer más: %1</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>This part of the guide could not be read. Ask your clinician to compare the options with you.</source>
        <translation>Esta parte de la guía no se pudo leer. Pida a su médico que compare las opciones con usted.</translation>
    </message>
    <message>
        <source>No clinician has signed these answers yet.</source>
        <translation>Ningún profesional ha firmado todavía estas respuestas.</translation>
    </message>
    <message>
        <source>This translation has not been checked by a qualified translator yet.</source>
        <translation>Un traductor profesional todavía no ha revisado esta traducción.</translation>
    </message>
    <message>
        <source>No option is chosen yet. Choose two to four.</source>
        <translation>Todavía no hay ninguna opción elegida. Elija de dos a cuatro.</translation>
    </message>
    <message>
        <source>One option is chosen. Choose at least one more.</source>
        <translation>Hay una opción elegida. Elija al menos una más.</translation>
    </message>
    <message>
        <source>%1 options are chosen, of %2 at most.</source>
        <translation>Hay %1 opciones elegidas, de %2 como máximo.</translation>
    </message>
    <message>
        <source>Four options are chosen already, and that is the most. Put one back first, then choose another.</source>
        <translation>Ya hay cuatro opciones elegidas, y es el máximo. Primero quite una y luego elija otra.</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>The guide has no answer here. Ask your clinician.</source>
        <translation>La guía no tiene respuesta aquí. Pregunte a su médico.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a question, an option and its answer</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare options</source>
        <translation>Comparar opciones</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Cambiar opciones</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Ver como lista</translation>
    </message>
    <message>
        <source>Previous options</source>
        <translation>Opciones anteriores</translation>
    </message>
    <message>
        <source>Next options</source>
        <translation>Opciones siguientes</translation>
    </message>
    <message>
        <source>Choose two to four options. Then you see side by side what patients ask most, with the same questions for each.</source>
        <translation>Elija de dos a cuatro opciones. Verá lado a lado lo que más preguntan los pacientes, con las mismas preguntas para cada una.</translation>
    </message>
    <message>
        <source>Options to compare</source>
        <translation>Opciones para comparar</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar lado a lado</translation>
    </message>
    <message>
        <source>This guide does not choose for you. The options stand in the order of the ladder, and none comes first by merit. Decide with your clinician.</source>
        <translation>Esta guía no elige por usted. Las opciones están en el orden de la escalera y ninguna va primero por ser mejor. Decida con su médico.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esta información</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>Shows your path, what matters to you and your questions.</source>
        <translation>Muestra su camino, lo que le importa y sus preguntas.</translation>
    </message>
    <message>
        <source>Options %1 to %2 of %3</source>
        <translation>Opciones %1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de cada %2</translation>
    </message>
    <message>
        <source>than in the comparison group</source>
        <translation>que en el grupo de comparación</translation>
    </message>
    <message>
        <source>Each figure is 1 of 100 people.</source>
        <translation>Cada figura es 1 de 100 personas.</translation>
    </message>
    <message>
        <source>Each dot is 1 of %1 people.</source>
        <translation>Cada punto es 1 de %1 personas.</translation>
    </message>
    <message>
        <source>Who was counted: %1.</source>
        <translation>A quiénes se contó: %1.</translation>
    </message>
    <message>
        <source>When: %1.</source>
        <translation>Cuándo: %1.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>We know this study from a report about it.</source>
        <translation>Conocemos este estudio por un informe sobre él.</translation>
    </message>
    <message>
        <source>One or more numbers could not be shown here. Ask your clinician about them.</source>
        <translation>Aquí no se pudo mostrar uno o más números. Pregunte por ellos a su médico.</translation>
    </message>
    <message>
        <source>How sure: sure.</source>
        <translation>Cuánta certeza hay: mucha.</translation>
    </message>
    <message>
        <source>How sure: fairly sure.</source>
        <translation>Cuánta certeza hay: bastante.</translation>
    </message>
    <message>
        <source>How sure: not very sure.</source>
        <translation>Cuánta certeza hay: poca.</translation>
    </message>
    <message>
        <source>How sure: very unsure.</source>
        <translation>Cuánta certeza hay: muy poca.</translation>
    </message>
    <message>
        <source>No comparison group</source>
        <translation>Sin grupo de comparación</translation>
    </message>
    <message>
        <source>Nobody had a pretend treatment</source>
        <translation>Nadie recibió un tratamiento falso</translation>
    </message>
    <message>
        <source>Both groups got an implant</source>
        <translation>Los dos grupos recibieron un implante</translation>
    </message>
    <message>
        <source>Different disease</source>
        <translation>Otra enfermedad</translation>
    </message>
    <message>
        <source>Only the difference is known</source>
        <translation>Solo se conoce la diferencia</translation>
    </message>
    <message>
        <source>Small study</source>
        <translation>Estudio pequeño</translation>
    </message>
    <message>
        <source>Paid for by the maker</source>
        <translation>Pagado por el fabricante</translation>
    </message>
    <message>
        <source>All groups counted together</source>
        <translation>Todos los grupos contados juntos</translation>
    </message>
    <message>
        <source>Fewer than 1 of %1</source>
        <translation>Menos de 1 de cada %1</translation>
    </message>
    <message>
        <source>%1 of %2 people %3 %4; %5 of %2 %6.</source>
        <translation>%1 de cada %2 personas %3 %4; %5 de cada %2 %6.</translation>
    </message>
    <message>
        <source>%1 of %2 people %3 %4 (range %7); %5 of %2 %6.</source>
        <translation>%1 de cada %2 personas %3 %4 (rango: %7); %5 de cada %2 %6.</translation>
    </message>
    <message>
        <source>%1 more of %2 people %3 than in the comparison group (range %4).</source>
        <translation>De cada %2 personas, %1 más %3 que en el grupo de comparación (rango: %4).</translation>
    </message>
    <message>
        <source>%1 fewer of %2 people %3 than in the comparison group (range %4).</source>
        <translation>De cada %2 personas, %1 menos %3 que en el grupo de comparación (rango: %4).</translation>
    </message>
</context>
<context>
    <name>FigurePlayer</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous step of the picture</source>
        <translation>Paso anterior del dibujo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next step of the picture</source>
        <translation>Paso siguiente del dibujo</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>GlossaryPopup</name>
    <message>
        <source>Also called: %1</source>
        <translation>También se llama: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LadderCanvas</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Paso %1 de %2, %3</translation>
    </message>
    <message>
        <source>A question with answers below.</source>
        <translation>Una pregunta, con sus respuestas debajo.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Elegida.</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Takes back all marks, answers and picks.</source>
        <translation>Quita todas las marcas, las respuestas y lo elegido.</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>Puts beside each option what is known about what you choose.</source>
        <translation>Pone junto a cada opción lo que se sabe de lo que usted elija.</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>Shows your path, what matters to you and your questions.</source>
        <translation>Muestra su camino, lo que le importa y sus preguntas.</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Ver como lista</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>ESI Guide</source>
        <translation>Guía ESI</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Goes to the place where you were before.</source>
        <translation>Vuelve al lugar donde estaba antes.</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Goes to the chart of all steps.</source>
        <translation>Va al esquema con todos los pasos.</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Shows the guide in another language.</source>
        <translation>Muestra la guía en otro idioma.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Opens a list of more that you can do.</source>
        <translation>Abre una lista con más cosas que puede hacer.</translation>
    </message>
    <message>
        <source>Emergency signs</source>
        <translation>Señales de urgencia</translation>
    </message>
    <message>
        <source>Opens the list of signs that need help now.</source>
        <translation>Abre la lista de señales que piden ayuda ya.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>Compare options</source>
        <translation>Comparar opciones</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Colours of this computer</source>
        <translation>Colores de este equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>About this guide</source>
        <translation>Acerca de esta guía</translation>
    </message>
</context>
<context>
    <name>MatterOrder</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>%1: now number %2 of %3</source>
        <translation>%1: ahora es el número %2 de %3</translation>
    </message>
</context>
<context>
    <name>MattersModel</name>
    <message>
        <source>This part of the guide could not be read. Ask your clinician about what matters to you.</source>
        <translation>No se pudo leer esta parte de la guía. Hable con su médico de lo que le importa.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Choose one or more of the lines above. Then you see here what is known about each option.</source>
        <translation>Todavía no ha elegido nada. Elija una o más de las frases de arriba. Entonces verá aquí lo que se sabe de cada opción.</translation>
    </message>
    <message>
        <source>No clinician has signed these lines and facts yet.</source>
        <translation>Ningún médico ha firmado todavía estas frases y datos.</translation>
    </message>
    <message>
        <source>This translation has not been checked by a qualified translator yet.</source>
        <translation>Un traductor profesional todavía no ha revisado esta traducción.</translation>
    </message>
</context>
<context>
    <name>MattersView</name>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>Choose what matters to you and put it in your own order. Then you see, for each option, what is known about just that.</source>
        <translation>Elija lo que le importa y póngalo en su propio orden. Así verá, en cada opción, lo que se sabe justo de eso.</translation>
    </message>
    <message>
        <source>This page does not score or choose. The options stand in the order of the ladder, and none comes first by merit. Decide with your clinician.</source>
        <translation>Esta página no da puntos ni elige. Las opciones siguen el orden de la escalera y ninguna va primero por ser mejor. Decida con su médico.</translation>
    </message>
    <message>
        <source>What may matter</source>
        <translation>Lo que puede importar</translation>
    </message>
    <message>
        <source>Your order, the most important first</source>
        <translation>Su orden, lo más importante primero</translation>
    </message>
    <message>
        <source>What is known about each option</source>
        <translation>Lo que se sabe de cada opción</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esta información</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>Shows your path, what matters to you and your questions.</source>
        <translation>Muestra su camino, lo que le importa y sus preguntas.</translation>
    </message>
</context>
<context>
    <name>MiniLadder</name>
    <message>
        <source>Where this sits on the ladder. Go to the ladder.</source>
        <translation>Dónde está este paso en la escalera. Ir a la escalera.</translation>
    </message>
    <message>
        <source>Rung %1 of %2: %3</source>
        <translation>Escalón %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>OptionGrid</name>
    <message>
        <source>Read about it</source>
        <translation>Leer sobre esto</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>Leer sobre esto: %1</translation>
    </message>
    <message>
        <source>The guide has no fact on this here. Ask your clinician.</source>
        <translation>La guía no tiene aquí ningún dato sobre esto. Pregunte a su médico.</translation>
    </message>
</context>
<context>
    <name>PageTableModel</name>
    <message>
        <source>Also called: %1</source>
        <translation>También se llama: %1</translation>
    </message>
    <message>
        <source>This page is past its date. Ask your clinician whether it still holds.</source>
        <translation>Esta página ya pasó su fecha. Pregunte a su médico si todavía es válida.</translation>
    </message>
    <message>
        <source>This page has not been translated yet. It is shown in English.</source>
        <translation>Esta página todavía no está traducida. Se muestra en inglés.</translation>
    </message>
    <message>
        <source>The English text of this page has changed since it was translated.</source>
        <translation>El texto en inglés de esta página cambió después de que se tradujo.</translation>
    </message>
    <message>
        <source>This translation has not been checked by a qualified translator yet.</source>
        <translation>Un traductor profesional todavía no ha revisado esta traducción.</translation>
    </message>
    <message>
        <source>This page is missing. Ask your clinician about this step.</source>
        <translation>Falta esta página. Pregunte a su médico sobre este paso.</translation>
    </message>
    <message>
        <source>This page could not be read. Ask your clinician about this step.</source>
        <translation>No se pudo leer esta página. Pregunte a su médico sobre este paso.</translation>
    </message>
    <message>
        <source>Parts of this page could not be read. Ask your clinician about this step.</source>
        <translation>No se pudieron leer partes de esta página. Pregunte a su médico sobre este paso.</translation>
    </message>
    <message>
        <source>Read and signed by %1. Content of %2, to be renewed by %3.</source>
        <translation>Leída y firmada por %1. Contenido del %2; se debe renovar antes del %3.</translation>
    </message>
    <message>
        <source>No clinician has signed this page yet. Content of %1, to be renewed by %2.</source>
        <translation>Ningún profesional de la salud ha firmado todavía esta página. Contenido del %1; se debe renovar antes del %2.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>On my path:</source>
        <translation>En mi camino:</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Ya lo probé</translation>
    </message>
    <message>
        <source>Marks this step on your path as tried.</source>
        <translation>Marca este paso de su camino como ya probado.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Estoy aquí</translation>
    </message>
    <message>
        <source>Marks this step on your path as the place where you are now.</source>
        <translation>Marca este paso de su camino como el lugar donde está ahora.</translation>
    </message>
    <message>
        <source>Considering</source>
        <translation>Lo estoy pensando</translation>
    </message>
    <message>
        <source>Marks this step on your path as one that you think about.</source>
        <translation>Marca este paso de su camino como uno que está pensando.</translation>
    </message>
    <message>
        <source>Compare this</source>
        <translation>Comparar esta</translation>
    </message>
    <message>
        <source>Puts this option beside others that you choose, four at most.</source>
        <translation>Pone esta opción junto a otras que usted elija, cuatro como máximo.</translation>
    </message>
    <message>
        <source>Shows the options that you chose side by side.</source>
        <translation>Muestra lado a lado las opciones que eligió.</translation>
    </message>
    <message>
        <source>Show this to staff</source>
        <translation>Mostrar esto al personal</translation>
    </message>
    <message>
        <source>Fills the screen with words that staff can read from two metres.</source>
        <translation>Llena la pantalla con palabras que el personal puede leer a dos metros.</translation>
    </message>
    <message>
        <source>Who says yes, who says no, and why</source>
        <translation>Quién dice que sí, quién dice que no, y por qué</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Pick the ones that you want to ask. They go on your sheet.</source>
        <translation>Elija las que quiere hacer. Pasan a su hoja.</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>Shows your path, what matters to you and your questions.</source>
        <translation>Muestra su camino, lo que le importa y sus preguntas.</translation>
    </message>
    <message>
        <source>Check what I understood</source>
        <translation>Comprobar lo que he entendido</translation>
    </message>
    <message>
        <source>A few questions for you alone. Nobody sees your answers, and there is no score.</source>
        <translation>Unas preguntas solo para usted. Nadie ve sus respuestas y no hay puntos.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esta información</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Where this sits</source>
        <translation>Dónde está este paso</translation>
    </message>
    <message>
        <source>Side by side: %1 chosen</source>
        <translation>Lado a lado: %1 elegidas</translation>
    </message>
</context>
<context>
    <name>PathLabel</name>
    <message>
        <source>Your path: %1</source>
        <translation>Su camino: %1</translation>
    </message>
    <message>
        <source>%1 (tried)</source>
        <translation>%1 (ya lo probó)</translation>
    </message>
    <message>
        <source>%1 (you are here)</source>
        <translation>%1 (usted está aquí)</translation>
    </message>
    <message>
        <source>%1 (considering)</source>
        <translation>%1 (lo está pensando)</translation>
    </message>
    <message>
        <source>%1 (your answer)</source>
        <translation>%1 (su respuesta)</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>%1 (your answer)</source>
        <translation>%1 (su respuesta)</translation>
    </message>
    <message>
        <source>%1 (picked)</source>
        <translation>%1 (elegida)</translation>
    </message>
    <message>
        <source>%1 (not picked)</source>
        <translation>%1 (sin elegir)</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Mark a step or choose an answer on the ladder, and your path stands here.</source>
        <translation>Marque un paso o elija una respuesta en la escalera, y aquí verá su camino.</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer sobre esto</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>Leer sobre esto: %1</translation>
    </message>
    <message>
        <source>Press “Considering” on a page, and the option stands here.</source>
        <translation>Pulse «Lo estoy pensando» en una página, y la opción aparecerá aquí.</translation>
    </message>
    <message>
        <source>Press “Compare this” on a page, and the option stands here.</source>
        <translation>Pulse «Comparar esta» en una página y la opción aparecerá aquí.</translation>
    </message>
    <message>
        <source>You have not chosen yet what matters to you.</source>
        <translation>Todavía no ha elegido lo que le importa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Pick questions on a page, and they stand here.</source>
        <translation>Elija preguntas en una página, y aparecerán aquí.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo otra vez</translation>
    </message>
    <message>
        <source>Read it again: %1</source>
        <translation>Leerlo otra vez: %1</translation>
    </message>
    <message>
        <source>Try “Check what I understood” on a page. What was unclear stands here.</source>
        <translation>Pruebe «Comprobar lo que he entendido» en una página. Lo que no quedó claro aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>What you picked for the talk with your clinician. Nothing is saved: it is gone when the program closes, and at once with Start over.</source>
        <translation>Lo que ha elegido para hablar con su médico. No se guarda nada: se borra al cerrar el programa, y en el acto con «Empezar de nuevo».</translation>
    </message>
    <message>
        <source>My path</source>
        <translation>Mi camino</translation>
    </message>
    <message>
        <source>Options I am considering</source>
        <translation>Opciones en las que pienso</translation>
    </message>
    <message>
        <source>Options to compare</source>
        <translation>Opciones para comparar</translation>
    </message>
    <message>
        <source>Compare options</source>
        <translation>Comparar opciones</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>Choose what matters</source>
        <translation>Elegir lo que importa</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>To go over again</source>
        <translation>Para repasar</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Not yet checked in the source itself.</source>
        <translation>Todavía no se ha comprobado en la propia fuente.</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Show this to staff</source>
        <translation>Mostrar esto al personal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Goes back to the emergency signs.</source>
        <translation>Vuelve a las señales de urgencia.</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Tried</source>
        <translation>Ya lo probó</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>Considering</source>
        <translation>Lo está pensando</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>UnderstoodCheck</name>
    <message>
        <source>Yes, that is right.</source>
        <translation>Sí, así es.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>No del todo.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo otra vez</translation>
    </message>
    <message>
        <source>Read it again: %1</source>
        <translation>Leerlo otra vez: %1</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
</context>
<context>
    <name>VoicesView</name>
    <message>
        <source>In favour</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against, or in doubt</source>
        <translation>En contra, o con dudas</translation>
    </message>
</context>
</TS>
