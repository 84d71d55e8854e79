# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/sheet_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sheet_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QRect, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from esi_guide.widgets.content_label import ContentLabel
from esi_guide.widgets.entry_list import EntryList
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.path_label import PathLabel

class Ui_SheetView(object):
    def setupUi(self, SheetView):
        if not SheetView.objectName():
            SheetView.setObjectName(u"SheetView")
        SheetView.resize(1366, 700)
        self.viewLayout = QVBoxLayout(SheetView)
        self.viewLayout.setSpacing(0)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(0, 0, 0, 0)
        self.sheetScroll = QScrollArea(SheetView)
        self.sheetScroll.setObjectName(u"sheetScroll")
        self.sheetScroll.setWidgetResizable(True)
        self.sheetScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheetScroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheetBody = QWidget()
        self.sheetBody.setObjectName(u"sheetBody")
        self.sheetBodyLayout = QVBoxLayout(self.sheetBody)
        self.sheetBodyLayout.setSpacing(14)
        self.sheetBodyLayout.setObjectName(u"sheetBodyLayout")
        self.sheetBodyLayout.setContentsMargins(28, 22, 22, 28)
        self.sheetRow = QHBoxLayout()
        self.sheetRow.setSpacing(0)
        self.sheetRow.setObjectName(u"sheetRow")
        self.sheetLeadingSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sheetRow.addItem(self.sheetLeadingSpacer)

        self.sheetColumn = QWidget(self.sheetBody)
        self.sheetColumn.setObjectName(u"sheetColumn")
        self.sheetColumnLayout = QVBoxLayout(self.sheetColumn)
        self.sheetColumnLayout.setSpacing(14)
        self.sheetColumnLayout.setObjectName(u"sheetColumnLayout")
        self.sheetColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.sheetTitleLabel = QLabel(self.sheetColumn)
        self.sheetTitleLabel.setObjectName(u"sheetTitleLabel")
        self.sheetTitleLabel.setWordWrap(True)
        self.sheetTitleLabel.setProperty(u"role", u"title")

        self.sheetColumnLayout.addWidget(self.sheetTitleLabel)

        self.sheetIntroLabel = QLabel(self.sheetColumn)
        self.sheetIntroLabel.setObjectName(u"sheetIntroLabel")
        self.sheetIntroLabel.setWordWrap(True)
        self.sheetIntroLabel.setProperty(u"role", u"summary")

        self.sheetColumnLayout.addWidget(self.sheetIntroLabel)

        self.sheetActions = FlowRow(self.sheetColumn)
        self.sheetActions.setObjectName(u"sheetActions")
        self.onPaperButton = QPushButton(self.sheetActions)
        self.onPaperButton.setObjectName(u"onPaperButton")
        self.onPhoneButton = QPushButton(self.sheetActions)
        self.onPhoneButton.setObjectName(u"onPhoneButton")

        self.sheetColumnLayout.addWidget(self.sheetActions)

        self.pathCard = QFrame(self.sheetColumn)
        self.pathCard.setObjectName(u"pathCard")
        self.pathCard.setProperty(u"role", u"card")
        self.pathCardLayout = QVBoxLayout(self.pathCard)
        self.pathCardLayout.setSpacing(10)
        self.pathCardLayout.setObjectName(u"pathCardLayout")
        self.pathCardLayout.setContentsMargins(18, 16, 18, 18)
        self.pathHeading = QLabel(self.pathCard)
        self.pathHeading.setObjectName(u"pathHeading")
        self.pathHeading.setWordWrap(True)
        self.pathHeading.setProperty(u"role", u"card-heading")

        self.pathCardLayout.addWidget(self.pathHeading)

        self.sheetPathLabel = PathLabel(self.pathCard)
        self.sheetPathLabel.setObjectName(u"sheetPathLabel")
        self.sheetPathLabel.setText(u"The path in words")

        self.pathCardLayout.addWidget(self.sheetPathLabel)

        self.pathNoteLabel = ContentLabel(self.pathCard)
        self.pathNoteLabel.setObjectName(u"pathNoteLabel")
        self.pathNoteLabel.setText(u"How a path comes")
        self.pathNoteLabel.setProperty(u"contentField", u"path_note")

        self.pathCardLayout.addWidget(self.pathNoteLabel)


        self.sheetColumnLayout.addWidget(self.pathCard)

        self.consideringCard = QFrame(self.sheetColumn)
        self.consideringCard.setObjectName(u"consideringCard")
        self.consideringCard.setProperty(u"role", u"card")
        self.consideringCardLayout = QVBoxLayout(self.consideringCard)
        self.consideringCardLayout.setSpacing(10)
        self.consideringCardLayout.setObjectName(u"consideringCardLayout")
        self.consideringCardLayout.setContentsMargins(18, 16, 18, 18)
        self.consideringHeading = QLabel(self.consideringCard)
        self.consideringHeading.setObjectName(u"consideringHeading")
        self.consideringHeading.setWordWrap(True)
        self.consideringHeading.setProperty(u"role", u"card-heading")

        self.consideringCardLayout.addWidget(self.consideringHeading)

        self.consideringEntries = EntryList(self.consideringCard)
        self.consideringEntries.setObjectName(u"consideringEntries")
        self.consideringEntries.setProperty(u"contentField", u"considering")

        self.consideringCardLayout.addWidget(self.consideringEntries)


        self.sheetColumnLayout.addWidget(self.consideringCard)

        self.comparedCard = QFrame(self.sheetColumn)
        self.comparedCard.setObjectName(u"comparedCard")
        self.comparedCard.setProperty(u"role", u"card")
        self.comparedCardLayout = QVBoxLayout(self.comparedCard)
        self.comparedCardLayout.setSpacing(10)
        self.comparedCardLayout.setObjectName(u"comparedCardLayout")
        self.comparedCardLayout.setContentsMargins(18, 16, 18, 18)
        self.comparedHeading = QLabel(self.comparedCard)
        self.comparedHeading.setObjectName(u"comparedHeading")
        self.comparedHeading.setWordWrap(True)
        self.comparedHeading.setProperty(u"role", u"card-heading")

        self.comparedCardLayout.addWidget(self.comparedHeading)

        self.comparedEntries = EntryList(self.comparedCard)
        self.comparedEntries.setObjectName(u"comparedEntries")
        self.comparedEntries.setProperty(u"contentField", u"compared")

        self.comparedCardLayout.addWidget(self.comparedEntries)

        self.comparedRow = FlowRow(self.comparedCard)
        self.comparedRow.setObjectName(u"comparedRow")
        self.compareOptionsButton = QPushButton(self.comparedRow)
        self.compareOptionsButton.setObjectName(u"compareOptionsButton")
        self.compareOptionsButton.setGeometry(QRect(0, 0, 240, 44))

        self.comparedCardLayout.addWidget(self.comparedRow)


        self.sheetColumnLayout.addWidget(self.comparedCard)

        self.mattersCard = QFrame(self.sheetColumn)
        self.mattersCard.setObjectName(u"mattersCard")
        self.mattersCard.setProperty(u"role", u"card")
        self.mattersCardLayout = QVBoxLayout(self.mattersCard)
        self.mattersCardLayout.setSpacing(10)
        self.mattersCardLayout.setObjectName(u"mattersCardLayout")
        self.mattersCardLayout.setContentsMargins(18, 16, 18, 18)
        self.mattersHeading = QLabel(self.mattersCard)
        self.mattersHeading.setObjectName(u"mattersHeading")
        self.mattersHeading.setWordWrap(True)
        self.mattersHeading.setProperty(u"role", u"card-heading")

        self.mattersCardLayout.addWidget(self.mattersHeading)

        self.mattersEntries = EntryList(self.mattersCard)
        self.mattersEntries.setObjectName(u"mattersEntries")
        self.mattersEntries.setProperty(u"contentField", u"matters")

        self.mattersCardLayout.addWidget(self.mattersEntries)

        self.mattersRow = FlowRow(self.mattersCard)
        self.mattersRow.setObjectName(u"mattersRow")
        self.chooseMattersButton = QPushButton(self.mattersRow)
        self.chooseMattersButton.setObjectName(u"chooseMattersButton")
        self.chooseMattersButton.setGeometry(QRect(0, 0, 240, 44))

        self.mattersCardLayout.addWidget(self.mattersRow)


        self.sheetColumnLayout.addWidget(self.mattersCard)

        self.myQuestionsCard = QFrame(self.sheetColumn)
        self.myQuestionsCard.setObjectName(u"myQuestionsCard")
        self.myQuestionsCard.setProperty(u"role", u"card")
        self.myQuestionsCardLayout = QVBoxLayout(self.myQuestionsCard)
        self.myQuestionsCardLayout.setSpacing(10)
        self.myQuestionsCardLayout.setObjectName(u"myQuestionsCardLayout")
        self.myQuestionsCardLayout.setContentsMargins(18, 16, 18, 18)
        self.myQuestionsHeading = QLabel(self.myQuestionsCard)
        self.myQuestionsHeading.setObjectName(u"myQuestionsHeading")
        self.myQuestionsHeading.setWordWrap(True)
        self.myQuestionsHeading.setProperty(u"role", u"card-heading")

        self.myQuestionsCardLayout.addWidget(self.myQuestionsHeading)

        self.questionsEntries = EntryList(self.myQuestionsCard)
        self.questionsEntries.setObjectName(u"questionsEntries")
        self.questionsEntries.setProperty(u"contentField", u"questions")

        self.myQuestionsCardLayout.addWidget(self.questionsEntries)


        self.sheetColumnLayout.addWidget(self.myQuestionsCard)

        self.againCard = QFrame(self.sheetColumn)
        self.againCard.setObjectName(u"againCard")
        self.againCard.setProperty(u"role", u"card")
        self.againCardLayout = QVBoxLayout(self.againCard)
        self.againCardLayout.setSpacing(10)
        self.againCardLayout.setObjectName(u"againCardLayout")
        self.againCardLayout.setContentsMargins(18, 16, 18, 18)
        self.againHeading = QLabel(self.againCard)
        self.againHeading.setObjectName(u"againHeading")
        self.againHeading.setWordWrap(True)
        self.againHeading.setProperty(u"role", u"card-heading")

        self.againCardLayout.addWidget(self.againHeading)

        self.againEntries = EntryList(self.againCard)
        self.againEntries.setObjectName(u"againEntries")
        self.againEntries.setProperty(u"contentField", u"again")

        self.againCardLayout.addWidget(self.againEntries)


        self.sheetColumnLayout.addWidget(self.againCard)


        self.sheetRow.addWidget(self.sheetColumn)

        self.sheetSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sheetRow.addItem(self.sheetSpacer)

        self.sheetRow.setStretch(1, 1)

        self.sheetBodyLayout.addLayout(self.sheetRow)

        self.bottomSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheetBodyLayout.addItem(self.bottomSpacer)

        self.sheetScroll.setWidget(self.sheetBody)

        self.viewLayout.addWidget(self.sheetScroll)

        QWidget.setTabOrder(self.sheetScroll, self.onPaperButton)
        QWidget.setTabOrder(self.onPaperButton, self.onPhoneButton)
        QWidget.setTabOrder(self.onPhoneButton, self.compareOptionsButton)
        QWidget.setTabOrder(self.compareOptionsButton, self.chooseMattersButton)

        self.retranslateUi(SheetView)

        QMetaObject.connectSlotsByName(SheetView)
    # setupUi

    def retranslateUi(self, SheetView):
        SheetView.setWindowTitle(QCoreApplication.translate("SheetView", u"My sheet", None))
#if QT_CONFIG(accessibility)
        self.sheetScroll.setAccessibleName(QCoreApplication.translate("SheetView", u"My sheet", None))
#endif // QT_CONFIG(accessibility)
        self.sheetTitleLabel.setText(QCoreApplication.translate("SheetView", u"My sheet", None))
        self.sheetIntroLabel.setText(QCoreApplication.translate("SheetView", u"What you picked for the talk with your clinician. Nothing is saved: it is cleared when you finish, and at once with Start over.", None))
        self.onPaperButton.setText(QCoreApplication.translate("SheetView", u"See my handout", None))
#if QT_CONFIG(accessibility)
        self.onPaperButton.setAccessibleDescription(QCoreApplication.translate("SheetView", u"Opens the sheet as it looks on paper.", None))
#endif // QT_CONFIG(accessibility)
        self.onPhoneButton.setText(QCoreApplication.translate("SheetView", u"On my phone", None))
#if QT_CONFIG(accessibility)
        self.onPhoneButton.setAccessibleDescription(QCoreApplication.translate("SheetView", u"Shows the sheet as text in a code that the camera of a phone reads.", None))
#endif // QT_CONFIG(accessibility)
        self.pathHeading.setText(QCoreApplication.translate("SheetView", u"My path", None))
        self.consideringHeading.setText(QCoreApplication.translate("SheetView", u"Options I am considering", None))
        self.comparedHeading.setText(QCoreApplication.translate("SheetView", u"Options to compare", None))
        self.compareOptionsButton.setText(QCoreApplication.translate("SheetView", u"Compare options", None))
        self.mattersHeading.setText(QCoreApplication.translate("SheetView", u"What matters to me", None))
        self.chooseMattersButton.setText(QCoreApplication.translate("SheetView", u"Choose what matters", None))
        self.myQuestionsHeading.setText(QCoreApplication.translate("SheetView", u"My questions", None))
        self.againHeading.setText(QCoreApplication.translate("SheetView", u"To go over again", None))
    # retranslateUi
