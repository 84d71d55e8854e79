# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/compare_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'compare_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QRect, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from esi_guide.widgets.compare_head import CompareHead
from esi_guide.widgets.compare_table import CompareTable
from esi_guide.widgets.content_label import ContentLabel
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.option_list import OptionList
from esi_guide.widgets.source_list import SourceList

class Ui_CompareView(object):
    def setupUi(self, CompareView):
        if not CompareView.objectName():
            CompareView.setObjectName(u"CompareView")
        CompareView.resize(1366, 700)
        self.viewLayout = QVBoxLayout(CompareView)
        self.viewLayout.setSpacing(0)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(0, 0, 0, 0)
        self.compareScroll = QScrollArea(CompareView)
        self.compareScroll.setObjectName(u"compareScroll")
        self.compareScroll.setWidgetResizable(True)
        self.compareScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.compareScroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.compareBody = QWidget()
        self.compareBody.setObjectName(u"compareBody")
        self.compareBodyLayout = QVBoxLayout(self.compareBody)
        self.compareBodyLayout.setSpacing(14)
        self.compareBodyLayout.setObjectName(u"compareBodyLayout")
        self.compareBodyLayout.setContentsMargins(28, 4, 22, 28)
        self.compareTop = QWidget(self.compareBody)
        self.compareTop.setObjectName(u"compareTop")
        self.compareTopLayout = QVBoxLayout(self.compareTop)
        self.compareTopLayout.setSpacing(6)
        self.compareTopLayout.setObjectName(u"compareTopLayout")
        self.compareTopLayout.setContentsMargins(0, 0, 0, 0)
        self.compareBar = FlowRow(self.compareTop)
        self.compareBar.setObjectName(u"compareBar")
        self.compareTitleLabel = QLabel(self.compareBar)
        self.compareTitleLabel.setObjectName(u"compareTitleLabel")
        self.compareTitleLabel.setGeometry(QRect(0, 0, 300, 44))
        self.compareTitleLabel.setWordWrap(True)
        self.compareTitleLabel.setProperty(u"flowStretch", True)
        self.compareTitleLabel.setProperty(u"role", u"title")
        self.changeOptionsButton = QPushButton(self.compareBar)
        self.changeOptionsButton.setObjectName(u"changeOptionsButton")
        self.changeOptionsButton.setGeometry(QRect(308, 0, 170, 44))
        self.readComparedButton = QPushButton(self.compareBar)
        self.readComparedButton.setObjectName(u"readComparedButton")
        self.readComparedButton.setGeometry(QRect(500, 0, 140, 44))
        self.compareListButton = QPushButton(self.compareBar)
        self.compareListButton.setObjectName(u"compareListButton")
        self.compareListButton.setGeometry(QRect(486, 0, 150, 44))
        self.compareListButton.setCheckable(True)
        self.turnRow = FlowRow(self.compareBar)
        self.turnRow.setObjectName(u"turnRow")
        self.turnRow.setGeometry(QRect(644, 0, 486, 44))
        self.previousOptionsButton = QPushButton(self.turnRow)
        self.previousOptionsButton.setObjectName(u"previousOptionsButton")
        self.previousOptionsButton.setGeometry(QRect(0, 0, 170, 44))
        self.shownOptionsLabel = QLabel(self.turnRow)
        self.shownOptionsLabel.setObjectName(u"shownOptionsLabel")
        self.shownOptionsLabel.setGeometry(QRect(178, 0, 150, 44))
        self.shownOptionsLabel.setText(u"Which options are shown")
        self.shownOptionsLabel.setProperty(u"role", u"label")
        self.nextOptionsButton = QPushButton(self.turnRow)
        self.nextOptionsButton.setObjectName(u"nextOptionsButton")
        self.nextOptionsButton.setGeometry(QRect(336, 0, 150, 44))

        self.compareTopLayout.addWidget(self.compareBar)

        self.compareHead = CompareHead(self.compareTop)
        self.compareHead.setObjectName(u"compareHead")
        self.compareHead.setProperty(u"contentField", u"options")

        self.compareTopLayout.addWidget(self.compareHead)


        self.compareBodyLayout.addWidget(self.compareTop)

        self.chooserCard = QFrame(self.compareBody)
        self.chooserCard.setObjectName(u"chooserCard")
        self.chooserCardLayout = QVBoxLayout(self.chooserCard)
        self.chooserCardLayout.setSpacing(14)
        self.chooserCardLayout.setObjectName(u"chooserCardLayout")
        self.chooserCardLayout.setContentsMargins(0, 0, 0, 0)
        self.chooserRow = QHBoxLayout()
        self.chooserRow.setSpacing(0)
        self.chooserRow.setObjectName(u"chooserRow")
        self.chooserRow.setContentsMargins(0, 0, 0, 0)
        self.chooserColumn = QWidget(self.chooserCard)
        self.chooserColumn.setObjectName(u"chooserColumn")
        self.chooserColumnLayout = QVBoxLayout(self.chooserColumn)
        self.chooserColumnLayout.setSpacing(14)
        self.chooserColumnLayout.setObjectName(u"chooserColumnLayout")
        self.chooserColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.compareIntroLabel = QLabel(self.chooserColumn)
        self.compareIntroLabel.setObjectName(u"compareIntroLabel")
        self.compareIntroLabel.setWordWrap(True)
        self.compareIntroLabel.setProperty(u"role", u"summary")

        self.chooserColumnLayout.addWidget(self.compareIntroLabel)


        self.chooserRow.addWidget(self.chooserColumn)

        self.chooserRowSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chooserRow.addItem(self.chooserRowSpacer)

        self.chooserRow.setStretch(0, 1)

        self.chooserCardLayout.addLayout(self.chooserRow)

        self.optionList = OptionList(self.chooserCard)
        self.optionList.setObjectName(u"optionList")
        self.optionList.setProperty(u"contentField", u"choices")

        self.chooserCardLayout.addWidget(self.optionList)

        self.comparedCountLabel = ContentLabel(self.chooserCard)
        self.comparedCountLabel.setObjectName(u"comparedCountLabel")
        self.comparedCountLabel.setText(u"How many are chosen")
        self.comparedCountLabel.setProperty(u"role", u"value")
        self.comparedCountLabel.setProperty(u"contentField", u"count")

        self.chooserCardLayout.addWidget(self.comparedCountLabel)

        self.compareRefusalLabel = ContentLabel(self.chooserCard)
        self.compareRefusalLabel.setObjectName(u"compareRefusalLabel")
        self.compareRefusalLabel.setText(u"Why no other can be chosen")
        self.compareRefusalLabel.setProperty(u"role", u"notice")
        self.compareRefusalLabel.setProperty(u"contentField", u"refusal")

        self.chooserCardLayout.addWidget(self.compareRefusalLabel)

        self.chooserActions = FlowRow(self.chooserCard)
        self.chooserActions.setObjectName(u"chooserActions")
        self.compareButton = QPushButton(self.chooserActions)
        self.compareButton.setObjectName(u"compareButton")
        self.compareButton.setGeometry(QRect(0, 0, 240, 44))

        self.chooserCardLayout.addWidget(self.chooserActions)


        self.compareBodyLayout.addWidget(self.chooserCard)

        self.compareTable = CompareTable(self.compareBody)
        self.compareTable.setObjectName(u"compareTable")
        self.compareTable.setProperty(u"contentField", u"table")

        self.compareBodyLayout.addWidget(self.compareTable)

        self.compareEndRow = QHBoxLayout()
        self.compareEndRow.setSpacing(0)
        self.compareEndRow.setObjectName(u"compareEndRow")
        self.compareEndRow.setContentsMargins(0, 0, 0, 0)
        self.compareEndColumn = QWidget(self.compareBody)
        self.compareEndColumn.setObjectName(u"compareEndColumn")
        self.compareEndColumnLayout = QVBoxLayout(self.compareEndColumn)
        self.compareEndColumnLayout.setSpacing(14)
        self.compareEndColumnLayout.setObjectName(u"compareEndColumnLayout")
        self.compareEndColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.compareNoteLabel = ContentLabel(self.compareEndColumn)
        self.compareNoteLabel.setObjectName(u"compareNoteLabel")
        self.compareNoteLabel.setText(u"What cannot be read")
        self.compareNoteLabel.setProperty(u"contentField", u"note")

        self.compareEndColumnLayout.addWidget(self.compareNoteLabel)

        self.compareNoChoiceLabel = QLabel(self.compareEndColumn)
        self.compareNoChoiceLabel.setObjectName(u"compareNoChoiceLabel")
        self.compareNoChoiceLabel.setWordWrap(True)
        self.compareNoChoiceLabel.setProperty(u"role", u"notice")

        self.compareEndColumnLayout.addWidget(self.compareNoChoiceLabel)

        self.compareSourcesCard = QFrame(self.compareEndColumn)
        self.compareSourcesCard.setObjectName(u"compareSourcesCard")
        self.compareSourcesCard.setProperty(u"role", u"card")
        self.compareSourcesCardLayout = QVBoxLayout(self.compareSourcesCard)
        self.compareSourcesCardLayout.setSpacing(10)
        self.compareSourcesCardLayout.setObjectName(u"compareSourcesCardLayout")
        self.compareSourcesCardLayout.setContentsMargins(18, 16, 18, 18)
        self.compareSourcesHeading = QLabel(self.compareSourcesCard)
        self.compareSourcesHeading.setObjectName(u"compareSourcesHeading")
        self.compareSourcesHeading.setWordWrap(True)
        self.compareSourcesHeading.setProperty(u"role", u"card-heading")

        self.compareSourcesCardLayout.addWidget(self.compareSourcesHeading)

        self.compareSourceList = SourceList(self.compareSourcesCard)
        self.compareSourceList.setObjectName(u"compareSourceList")
        self.compareSourceList.setProperty(u"contentField", u"sources")

        self.compareSourcesCardLayout.addWidget(self.compareSourceList)


        self.compareEndColumnLayout.addWidget(self.compareSourcesCard)

        self.compareReviewLabel = ContentLabel(self.compareEndColumn)
        self.compareReviewLabel.setObjectName(u"compareReviewLabel")
        self.compareReviewLabel.setText(u"Who has read it")
        self.compareReviewLabel.setProperty(u"role", u"small")
        self.compareReviewLabel.setProperty(u"contentField", u"review")

        self.compareEndColumnLayout.addWidget(self.compareReviewLabel)

        self.compareActions = FlowRow(self.compareEndColumn)
        self.compareActions.setObjectName(u"compareActions")
        self.compareSheetButton = QPushButton(self.compareActions)
        self.compareSheetButton.setObjectName(u"compareSheetButton")
        self.compareSheetButton.setGeometry(QRect(0, 0, 240, 44))

        self.compareEndColumnLayout.addWidget(self.compareActions)


        self.compareEndRow.addWidget(self.compareEndColumn)

        self.compareEndRowSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.compareEndRow.addItem(self.compareEndRowSpacer)

        self.compareEndRow.setStretch(0, 1)

        self.compareBodyLayout.addLayout(self.compareEndRow)

        self.compareSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.compareBodyLayout.addItem(self.compareSpacer)

        self.compareScroll.setWidget(self.compareBody)

        self.viewLayout.addWidget(self.compareScroll)

        QWidget.setTabOrder(self.compareScroll, self.changeOptionsButton)
        QWidget.setTabOrder(self.changeOptionsButton, self.readComparedButton)
        QWidget.setTabOrder(self.readComparedButton, self.compareListButton)
        QWidget.setTabOrder(self.compareListButton, self.previousOptionsButton)
        QWidget.setTabOrder(self.previousOptionsButton, self.nextOptionsButton)
        QWidget.setTabOrder(self.nextOptionsButton, self.compareButton)
        QWidget.setTabOrder(self.compareButton, self.compareSourceList)
        QWidget.setTabOrder(self.compareSourceList, self.compareSheetButton)

        self.retranslateUi(CompareView)

        QMetaObject.connectSlotsByName(CompareView)
    # setupUi

    def retranslateUi(self, CompareView):
        CompareView.setWindowTitle(QCoreApplication.translate("CompareView", u"Compare options", None))
#if QT_CONFIG(accessibility)
        self.compareScroll.setAccessibleName(QCoreApplication.translate("CompareView", u"Compare options", None))
#endif // QT_CONFIG(accessibility)
        self.compareTitleLabel.setText(QCoreApplication.translate("CompareView", u"Compare options", None))
        self.changeOptionsButton.setText(QCoreApplication.translate("CompareView", u"Change options", None))
        self.readComparedButton.setText(QCoreApplication.translate("CompareView", u"Read aloud", None))
#if QT_CONFIG(accessibility)
        self.readComparedButton.setAccessibleDescription(QCoreApplication.translate("CompareView", u"Reads each question with the answers of the options. The keys Ctrl+R do the same.", None))
#endif // QT_CONFIG(accessibility)
        self.compareListButton.setText(QCoreApplication.translate("CompareView", u"Show as a list", None))
        self.previousOptionsButton.setText(QCoreApplication.translate("CompareView", u"Previous options", None))
        self.nextOptionsButton.setText(QCoreApplication.translate("CompareView", u"Next options", None))
        self.compareIntroLabel.setText(QCoreApplication.translate("CompareView", u"Choose two to four options. Then you see side by side what patients ask most, with the same questions for each.", None))
#if QT_CONFIG(accessibility)
        self.optionList.setAccessibleName(QCoreApplication.translate("CompareView", u"Options to compare", None))
#endif // QT_CONFIG(accessibility)
        self.compareButton.setText(QCoreApplication.translate("CompareView", u"Compare side by side", None))
        self.compareNoChoiceLabel.setText(QCoreApplication.translate("CompareView", u"This guide does not choose for you. The options stand in the order of the ladder, and none comes first by merit. Decide with your clinician.", None))
        self.compareSourcesHeading.setText(QCoreApplication.translate("CompareView", u"Where this comes from", None))
#if QT_CONFIG(accessibility)
        self.compareSourceList.setAccessibleName(QCoreApplication.translate("CompareView", u"Where this comes from", None))
#endif // QT_CONFIG(accessibility)
        self.compareSheetButton.setText(QCoreApplication.translate("CompareView", u"My sheet", None))
#if QT_CONFIG(accessibility)
        self.compareSheetButton.setAccessibleDescription(QCoreApplication.translate("CompareView", u"Shows your path, what matters to you and your questions.", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
