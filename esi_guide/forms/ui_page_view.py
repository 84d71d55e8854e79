# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/page_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QRect, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from esi_guide.widgets.clinic_card import ClinicCard
from esi_guide.widgets.content_label import ContentLabel
from esi_guide.widgets.facts_table import FactsTable
from esi_guide.widgets.figure_player import FigurePlayer
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.mini_ladder import MiniLadder
from esi_guide.widgets.outline_nav import OutlineNav
from esi_guide.widgets.page_column import PageColumn
from esi_guide.widgets.page_scroll import PageScroll
from esi_guide.widgets.question_list import QuestionList
from esi_guide.widgets.scroll_buttons import ScrollButtons
from esi_guide.widgets.section_list import SectionList
from esi_guide.widgets.source_list import SourceList
from esi_guide.widgets.understood_check import UnderstoodCheck
from esi_guide.widgets.voices_view import VoicesView
from esi_guide.widgets.ways_list import WaysList

class Ui_PageView(object):
    def setupUi(self, PageView):
        if not PageView.objectName():
            PageView.setObjectName(u"PageView")
        PageView.resize(1366, 700)
        self.viewLayout = QHBoxLayout(PageView)
        self.viewLayout.setSpacing(0)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(0, 0, 0, 0)
        self.outlinePane = QFrame(PageView)
        self.outlinePane.setObjectName(u"outlinePane")
        self.outlineLayout = QVBoxLayout(self.outlinePane)
        self.outlineLayout.setSpacing(8)
        self.outlineLayout.setObjectName(u"outlineLayout")
        self.outlineLayout.setContentsMargins(10, 16, 10, 8)
        self.outlineHeading = QLabel(self.outlinePane)
        self.outlineHeading.setObjectName(u"outlineHeading")
        self.outlineHeading.setWordWrap(True)
        self.outlineHeading.setProperty(u"role", u"label")

        self.outlineLayout.addWidget(self.outlineHeading)

        self.outlineScroll = QScrollArea(self.outlinePane)
        self.outlineScroll.setObjectName(u"outlineScroll")
        self.outlineScroll.setWidgetResizable(True)
        self.outlineScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.outlineScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.outlineContents = QWidget()
        self.outlineContents.setObjectName(u"outlineContents")
        self.outlineContentsLayout = QVBoxLayout(self.outlineContents)
        self.outlineContentsLayout.setSpacing(0)
        self.outlineContentsLayout.setObjectName(u"outlineContentsLayout")
        self.outlineContentsLayout.setContentsMargins(0, 0, 0, 0)
        self.outlineNav = OutlineNav(self.outlineContents)
        self.outlineNav.setObjectName(u"outlineNav")
        self.outlineNav.setProperty(u"buttonRole", u"outline")
        self.outlineNav.setProperty(u"contentField", u"outline")

        self.outlineContentsLayout.addWidget(self.outlineNav)

        self.outlineSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outlineContentsLayout.addItem(self.outlineSpacer)

        self.outlineScroll.setWidget(self.outlineContents)

        self.outlineLayout.addWidget(self.outlineScroll)


        self.viewLayout.addWidget(self.outlinePane)

        self.pageScroll = PageScroll(PageView)
        self.pageScroll.setObjectName(u"pageScroll")
        self.pageScroll.setWidgetResizable(True)
        self.pageScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pageScroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
#if QT_CONFIG(accessibility)
        self.pageScroll.setAccessibleName(u"Title of the page")
#endif // QT_CONFIG(accessibility)
        self.pageScroll.setProperty(u"contentField", u"title")
        self.pageScroll.setProperty(u"contentProperty", u"accessibleName")
        self.pageBody = PageColumn()
        self.pageBody.setObjectName(u"pageBody")
        self.columnsLayout = QHBoxLayout(self.pageBody)
        self.columnsLayout.setSpacing(28)
        self.columnsLayout.setObjectName(u"columnsLayout")
        self.columnsLayout.setContentsMargins(28, 22, 22, 28)
        self.columnsLeadingSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columnsLayout.addItem(self.columnsLeadingSpacer)

        self.mainColumn = PageColumn(self.pageBody)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainLayout = QVBoxLayout(self.mainColumn)
        self.mainLayout.setSpacing(14)
        self.mainLayout.setObjectName(u"mainLayout")
        self.mainLayout.setContentsMargins(0, 0, 0, 0)
        self.noticeLabel = ContentLabel(self.mainColumn)
        self.noticeLabel.setObjectName(u"noticeLabel")
        self.noticeLabel.setIndent(5)
        self.noticeLabel.setText(u"A notice about this page")
        self.noticeLabel.setProperty(u"role", u"notice")
        self.noticeLabel.setProperty(u"contentField", u"notice")

        self.mainLayout.addWidget(self.noticeLabel)

        self.titleLabel = ContentLabel(self.mainColumn)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setIndent(5)
        self.titleLabel.setText(u"Title of the page")
        self.titleLabel.setProperty(u"role", u"title")
        self.titleLabel.setProperty(u"contentField", u"title")

        self.mainLayout.addWidget(self.titleLabel)

        self.medicalLabel = ContentLabel(self.mainColumn)
        self.medicalLabel.setObjectName(u"medicalLabel")
        self.medicalLabel.setIndent(5)
        self.medicalLabel.setText(u"Medical name")
        self.medicalLabel.setProperty(u"role", u"medical")
        self.medicalLabel.setProperty(u"contentField", u"medical_name")

        self.mainLayout.addWidget(self.medicalLabel)

        self.summaryLabel = ContentLabel(self.mainColumn)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setIndent(5)
        self.summaryLabel.setText(u"Two or three sentences")
        self.summaryLabel.setProperty(u"role", u"summary")
        self.summaryLabel.setProperty(u"contentField", u"summary")

        self.mainLayout.addWidget(self.summaryLabel)

        self.staffCardButton = QPushButton(self.mainColumn)
        self.staffCardButton.setObjectName(u"staffCardButton")
        self.staffCardButton.setProperty(u"role", u"emergency")

        self.mainLayout.addWidget(self.staffCardButton)

        self.alsoLabel = ContentLabel(self.mainColumn)
        self.alsoLabel.setObjectName(u"alsoLabel")
        self.alsoLabel.setIndent(5)
        self.alsoLabel.setText(u"Other names")
        self.alsoLabel.setProperty(u"role", u"small")
        self.alsoLabel.setProperty(u"contentField", u"also_called")

        self.mainLayout.addWidget(self.alsoLabel)

        self.markRow = FlowRow(self.mainColumn)
        self.markRow.setObjectName(u"markRow")
        self.markLabel = QLabel(self.markRow)
        self.markLabel.setObjectName(u"markLabel")
        self.markLabel.setIndent(5)
        self.markLabel.setGeometry(QRect(0, 0, 140, 44))
        self.markLabel.setWordWrap(True)
        self.markLabel.setProperty(u"role", u"label")
        self.triedButton = QPushButton(self.markRow)
        self.triedButton.setObjectName(u"triedButton")
        self.triedButton.setGeometry(QRect(148, 0, 140, 44))
        self.triedButton.setCheckable(True)
        self.hereButton = QPushButton(self.markRow)
        self.hereButton.setObjectName(u"hereButton")
        self.hereButton.setGeometry(QRect(296, 0, 140, 44))
        self.hereButton.setCheckable(True)
        self.consideringButton = QPushButton(self.markRow)
        self.consideringButton.setObjectName(u"consideringButton")
        self.consideringButton.setGeometry(QRect(444, 0, 140, 44))
        self.consideringButton.setCheckable(True)
        self.unsuitableButton = QPushButton(self.markRow)
        self.unsuitableButton.setObjectName(u"unsuitableButton")
        self.unsuitableButton.setGeometry(QRect(592, 0, 170, 44))
        self.unsuitableButton.setCheckable(True)

        self.mainLayout.addWidget(self.markRow)

        self.toolRow = FlowRow(self.mainColumn)
        self.toolRow.setObjectName(u"toolRow")
        self.readAloudButton = QPushButton(self.toolRow)
        self.readAloudButton.setObjectName(u"readAloudButton")
        self.readAloudButton.setGeometry(QRect(0, 0, 140, 44))
        self.compareThisButton = QPushButton(self.toolRow)
        self.compareThisButton.setObjectName(u"compareThisButton")
        self.compareThisButton.setGeometry(QRect(148, 0, 190, 44))
        self.compareThisButton.setCheckable(True)
        self.showComparedButton = QPushButton(self.toolRow)
        self.showComparedButton.setObjectName(u"showComparedButton")
        self.showComparedButton.setGeometry(QRect(346, 0, 190, 44))
        self.showComparedButton.setText(u"How many are chosen")
        self.detailsButton = QPushButton(self.toolRow)
        self.detailsButton.setObjectName(u"detailsButton")
        self.detailsButton.setGeometry(QRect(544, 0, 260, 44))
        self.detailsButton.setCheckable(True)

        self.mainLayout.addWidget(self.toolRow)

        self.compareRefusedLabel = ContentLabel(self.mainColumn)
        self.compareRefusedLabel.setObjectName(u"compareRefusedLabel")
        self.compareRefusedLabel.setText(u"Why it cannot be compared too")
        self.compareRefusedLabel.setProperty(u"role", u"notice")

        self.mainLayout.addWidget(self.compareRefusedLabel)

        self.outlineTop = OutlineNav(self.mainColumn)
        self.outlineTop.setObjectName(u"outlineTop")
        self.outlineTop.setProperty(u"buttonRole", u"chip")
        self.outlineTop.setProperty(u"contentField", u"outline")

        self.mainLayout.addWidget(self.outlineTop)

        self.figurePlayer = FigurePlayer(self.mainColumn)
        self.figurePlayer.setObjectName(u"figurePlayer")
#if QT_CONFIG(accessibility)
        self.figurePlayer.setAccessibleName(u"Title of the figure")
#endif // QT_CONFIG(accessibility)
        self.figurePlayer.setProperty(u"contentField", u"figure")

        self.mainLayout.addWidget(self.figurePlayer)

        self.sectionList = SectionList(self.mainColumn)
        self.sectionList.setObjectName(u"sectionList")
        self.sectionList.setProperty(u"contentField", u"sections")

        self.mainLayout.addWidget(self.sectionList)

        self.licencesButton = QPushButton(self.mainColumn)
        self.licencesButton.setObjectName(u"licencesButton")

        self.mainLayout.addWidget(self.licencesButton, 0, Qt.AlignmentFlag.AlignLeading)

        self.voicesCard = QFrame(self.mainColumn)
        self.voicesCard.setObjectName(u"voicesCard")
        self.voicesCard.setProperty(u"role", u"card")
        self.voicesCardLayout = QVBoxLayout(self.voicesCard)
        self.voicesCardLayout.setSpacing(10)
        self.voicesCardLayout.setObjectName(u"voicesCardLayout")
        self.voicesCardLayout.setContentsMargins(18, 16, 18, 18)
        self.voicesHeading = QLabel(self.voicesCard)
        self.voicesHeading.setObjectName(u"voicesHeading")
        self.voicesHeading.setIndent(5)
        self.voicesHeading.setWordWrap(True)
        self.voicesHeading.setProperty(u"role", u"card-heading")

        self.voicesCardLayout.addWidget(self.voicesHeading)

        self.voicesView = VoicesView(self.voicesCard)
        self.voicesView.setObjectName(u"voicesView")
        self.voicesView.setProperty(u"contentField", u"voices")

        self.voicesCardLayout.addWidget(self.voicesView)


        self.mainLayout.addWidget(self.voicesCard)

        self.questionsCard = QFrame(self.mainColumn)
        self.questionsCard.setObjectName(u"questionsCard")
        self.questionsCard.setProperty(u"role", u"card")
        self.questionsCardLayout = QVBoxLayout(self.questionsCard)
        self.questionsCardLayout.setSpacing(10)
        self.questionsCardLayout.setObjectName(u"questionsCardLayout")
        self.questionsCardLayout.setContentsMargins(18, 16, 18, 18)
        self.questionsHeading = QLabel(self.questionsCard)
        self.questionsHeading.setObjectName(u"questionsHeading")
        self.questionsHeading.setIndent(5)
        self.questionsHeading.setWordWrap(True)
        self.questionsHeading.setProperty(u"role", u"card-heading")

        self.questionsCardLayout.addWidget(self.questionsHeading)

        self.questionsHint = QLabel(self.questionsCard)
        self.questionsHint.setObjectName(u"questionsHint")
        self.questionsHint.setWordWrap(True)
        self.questionsHint.setProperty(u"role", u"small")

        self.questionsCardLayout.addWidget(self.questionsHint)

        self.questionList = QuestionList(self.questionsCard)
        self.questionList.setObjectName(u"questionList")
        self.questionList.setProperty(u"contentField", u"questions")

        self.questionsCardLayout.addWidget(self.questionList)

        self.questionsRow = FlowRow(self.questionsCard)
        self.questionsRow.setObjectName(u"questionsRow")
        self.mySheetButton = QPushButton(self.questionsRow)
        self.mySheetButton.setObjectName(u"mySheetButton")
        self.mySheetButton.setGeometry(QRect(0, 0, 240, 44))

        self.questionsCardLayout.addWidget(self.questionsRow)


        self.mainLayout.addWidget(self.questionsCard)

        self.understoodCard = QFrame(self.mainColumn)
        self.understoodCard.setObjectName(u"understoodCard")
        self.understoodCard.setProperty(u"role", u"card")
        self.understoodCardLayout = QVBoxLayout(self.understoodCard)
        self.understoodCardLayout.setSpacing(10)
        self.understoodCardLayout.setObjectName(u"understoodCardLayout")
        self.understoodCardLayout.setContentsMargins(18, 16, 18, 18)
        self.understoodHeading = QLabel(self.understoodCard)
        self.understoodHeading.setObjectName(u"understoodHeading")
        self.understoodHeading.setWordWrap(True)
        self.understoodHeading.setProperty(u"role", u"card-heading")

        self.understoodCardLayout.addWidget(self.understoodHeading)

        self.understoodHint = QLabel(self.understoodCard)
        self.understoodHint.setObjectName(u"understoodHint")
        self.understoodHint.setWordWrap(True)
        self.understoodHint.setProperty(u"role", u"small")

        self.understoodCardLayout.addWidget(self.understoodHint)

        self.understoodCheck = UnderstoodCheck(self.understoodCard)
        self.understoodCheck.setObjectName(u"understoodCheck")
        self.understoodCheck.setProperty(u"contentField", u"understood")

        self.understoodCardLayout.addWidget(self.understoodCheck)


        self.mainLayout.addWidget(self.understoodCard)

        self.sourcesCard = QFrame(self.mainColumn)
        self.sourcesCard.setObjectName(u"sourcesCard")
        self.sourcesCard.setProperty(u"role", u"card")
        self.sourcesCardLayout = QVBoxLayout(self.sourcesCard)
        self.sourcesCardLayout.setSpacing(10)
        self.sourcesCardLayout.setObjectName(u"sourcesCardLayout")
        self.sourcesCardLayout.setContentsMargins(18, 16, 18, 18)
        self.sourcesHeading = QLabel(self.sourcesCard)
        self.sourcesHeading.setObjectName(u"sourcesHeading")
        self.sourcesHeading.setIndent(5)
        self.sourcesHeading.setWordWrap(True)
        self.sourcesHeading.setProperty(u"role", u"card-heading")

        self.sourcesCardLayout.addWidget(self.sourcesHeading)

        self.sourceList = SourceList(self.sourcesCard)
        self.sourceList.setObjectName(u"sourceList")
        self.sourceList.setProperty(u"contentField", u"sources")

        self.sourcesCardLayout.addWidget(self.sourceList)


        self.mainLayout.addWidget(self.sourcesCard)

        self.reviewLabel = ContentLabel(self.mainColumn)
        self.reviewLabel.setObjectName(u"reviewLabel")
        self.reviewLabel.setIndent(5)
        self.reviewLabel.setText(u"Review status")
        self.reviewLabel.setProperty(u"role", u"small")
        self.reviewLabel.setProperty(u"contentField", u"review")

        self.mainLayout.addWidget(self.reviewLabel)

        self.mainSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mainLayout.addItem(self.mainSpacer)


        self.columnsLayout.addWidget(self.mainColumn)

        self.sideColumn = PageColumn(self.pageBody)
        self.sideColumn.setObjectName(u"sideColumn")
        self.sideLayout = QVBoxLayout(self.sideColumn)
        self.sideLayout.setSpacing(16)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.factsCard = QFrame(self.sideColumn)
        self.factsCard.setObjectName(u"factsCard")
        self.factsCard.setProperty(u"role", u"card")
        self.factsCardLayout = QVBoxLayout(self.factsCard)
        self.factsCardLayout.setSpacing(10)
        self.factsCardLayout.setObjectName(u"factsCardLayout")
        self.factsCardLayout.setContentsMargins(18, 16, 18, 18)
        self.factsHeading = QLabel(self.factsCard)
        self.factsHeading.setObjectName(u"factsHeading")
        self.factsHeading.setIndent(5)
        self.factsHeading.setWordWrap(True)
        self.factsHeading.setProperty(u"role", u"card-heading")

        self.factsCardLayout.addWidget(self.factsHeading)

        self.factsTable = FactsTable(self.factsCard)
        self.factsTable.setObjectName(u"factsTable")
        self.factsTable.setProperty(u"contentField", u"facts")

        self.factsCardLayout.addWidget(self.factsTable)


        self.sideLayout.addWidget(self.factsCard)

        self.handoutButton = QPushButton(self.sideColumn)
        self.handoutButton.setObjectName(u"handoutButton")
        self.handoutButton.setCheckable(True)

        self.sideLayout.addWidget(self.handoutButton)

        self.waysCard = QFrame(self.sideColumn)
        self.waysCard.setObjectName(u"waysCard")
        self.waysCard.setProperty(u"role", u"card")
        self.waysCardLayout = QVBoxLayout(self.waysCard)
        self.waysCardLayout.setSpacing(10)
        self.waysCardLayout.setObjectName(u"waysCardLayout")
        self.waysCardLayout.setContentsMargins(18, 16, 18, 18)
        self.waysHeading = QLabel(self.waysCard)
        self.waysHeading.setObjectName(u"waysHeading")
        self.waysHeading.setWordWrap(True)
        self.waysHeading.setProperty(u"role", u"card-heading")

        self.waysCardLayout.addWidget(self.waysHeading)

        self.waysList = WaysList(self.waysCard)
        self.waysList.setObjectName(u"waysList")
        self.waysList.setProperty(u"contentField", u"ways")

        self.waysCardLayout.addWidget(self.waysList)


        self.sideLayout.addWidget(self.waysCard)

        self.clinicCard = ClinicCard(self.sideColumn)
        self.clinicCard.setObjectName(u"clinicCard")
        self.clinicCard.setProperty(u"role", u"card")
        self.clinicCard.setProperty(u"contentField", u"clinic")

        self.sideLayout.addWidget(self.clinicCard)

        self.mapCard = QFrame(self.sideColumn)
        self.mapCard.setObjectName(u"mapCard")
        self.mapCard.setProperty(u"role", u"card")
        self.mapCardLayout = QVBoxLayout(self.mapCard)
        self.mapCardLayout.setSpacing(10)
        self.mapCardLayout.setObjectName(u"mapCardLayout")
        self.mapCardLayout.setContentsMargins(18, 16, 18, 18)
        self.mapHeading = QLabel(self.mapCard)
        self.mapHeading.setObjectName(u"mapHeading")
        self.mapHeading.setIndent(8)
        self.mapHeading.setWordWrap(True)
        self.mapHeading.setProperty(u"role", u"card-heading")

        self.mapCardLayout.addWidget(self.mapHeading)

        self.miniLadder = MiniLadder(self.mapCard)
        self.miniLadder.setObjectName(u"miniLadder")
        self.miniLadder.setProperty(u"contentField", u"step")

        self.mapCardLayout.addWidget(self.miniLadder)


        self.sideLayout.addWidget(self.mapCard)

        self.sideSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sideLayout.addItem(self.sideSpacer)


        self.columnsLayout.addWidget(self.sideColumn)

        self.nextColumn = PageColumn(self.pageBody)
        self.nextColumn.setObjectName(u"nextColumn")
        self.nextLayout = QVBoxLayout(self.nextColumn)
        self.nextLayout.setSpacing(16)
        self.nextLayout.setObjectName(u"nextLayout")
        self.nextLayout.setContentsMargins(0, 0, 0, 0)
        self.nextSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nextLayout.addItem(self.nextSpacer)


        self.columnsLayout.addWidget(self.nextColumn)

        self.columnsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columnsLayout.addItem(self.columnsSpacer)

        self.pageScroll.setWidget(self.pageBody)

        self.viewLayout.addWidget(self.pageScroll)

        self.scrollButtons = ScrollButtons(PageView)
        self.scrollButtons.setObjectName(u"scrollButtons")

        self.viewLayout.addWidget(self.scrollButtons)

        QWidget.setTabOrder(self.pageScroll, self.staffCardButton)
        QWidget.setTabOrder(self.staffCardButton, self.triedButton)
        QWidget.setTabOrder(self.triedButton, self.hereButton)
        QWidget.setTabOrder(self.hereButton, self.consideringButton)
        QWidget.setTabOrder(self.consideringButton, self.unsuitableButton)
        QWidget.setTabOrder(self.unsuitableButton, self.readAloudButton)
        QWidget.setTabOrder(self.readAloudButton, self.compareThisButton)
        QWidget.setTabOrder(self.compareThisButton, self.showComparedButton)
        QWidget.setTabOrder(self.showComparedButton, self.detailsButton)
        QWidget.setTabOrder(self.detailsButton, self.figurePlayer)
        QWidget.setTabOrder(self.figurePlayer, self.licencesButton)
        QWidget.setTabOrder(self.licencesButton, self.voicesView)
        QWidget.setTabOrder(self.voicesView, self.mySheetButton)
        QWidget.setTabOrder(self.mySheetButton, self.sourceList)
        QWidget.setTabOrder(self.sourceList, self.factsTable)
        QWidget.setTabOrder(self.factsTable, self.handoutButton)
        QWidget.setTabOrder(self.handoutButton, self.miniLadder)

        self.retranslateUi(PageView)

        QMetaObject.connectSlotsByName(PageView)
    # setupUi

    def retranslateUi(self, PageView):
        PageView.setWindowTitle(QCoreApplication.translate("PageView", u"Page", None))
        self.outlineHeading.setText(QCoreApplication.translate("PageView", u"On this page", None))
#if QT_CONFIG(accessibility)
        self.outlineNav.setAccessibleName(QCoreApplication.translate("PageView", u"On this page", None))
#endif // QT_CONFIG(accessibility)
        self.staffCardButton.setText(QCoreApplication.translate("PageView", u"Show this to staff", None))
#if QT_CONFIG(accessibility)
        self.staffCardButton.setAccessibleDescription(QCoreApplication.translate("PageView", u"Fills the screen with words that staff can read from two metres.", None))
#endif // QT_CONFIG(accessibility)
        self.markLabel.setText(QCoreApplication.translate("PageView", u"On my path:", None))
        self.triedButton.setText(QCoreApplication.translate("PageView", u"Tried", None))
#if QT_CONFIG(accessibility)
        self.triedButton.setAccessibleDescription(QCoreApplication.translate("PageView", u"Marks this step on your path as tried.", None))
#endif // QT_CONFIG(accessibility)
        self.hereButton.setText(QCoreApplication.translate("PageView", u"I am here", None))
#if QT_CONFIG(accessibility)
        self.hereButton.setAccessibleDescription(QCoreApplication.translate("PageView", u"Marks this step on your path as the place where you are now.", None))
#endif // QT_CONFIG(accessibility)
        self.consideringButton.setText(QCoreApplication.translate("PageView", u"Considering", None))
#if QT_CONFIG(accessibility)
        self.consideringButton.setAccessibleDescription(QCoreApplication.translate("PageView", u"Marks this step on your path as one that you think about.", None))
#endif // QT_CONFIG(accessibility)
        self.unsuitableButton.setText(QCoreApplication.translate("PageView", u"Not suitable now", None))
#if QT_CONFIG(accessibility)
        self.unsuitableButton.setAccessibleDescription(QCoreApplication.translate("PageView", u"Marks this step on the path as talked about and not suitable now. The clinician sets it together with the person.", None))
#endif // QT_CONFIG(accessibility)
        self.readAloudButton.setText(QCoreApplication.translate("PageView", u"Read aloud", None))
#if QT_CONFIG(accessibility)
        self.readAloudButton.setAccessibleDescription(QCoreApplication.translate("PageView", u"Reads this page to you, from its top or from the part where you are. The keys Ctrl+R do the same.", None))
#endif // QT_CONFIG(accessibility)
        self.compareThisButton.setText(QCoreApplication.translate("PageView", u"Compare this", None))
#if QT_CONFIG(accessibility)
        self.compareThisButton.setAccessibleDescription(QCoreApplication.translate("PageView", u"Puts this option beside others that you choose, four at most.", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.showComparedButton.setAccessibleDescription(QCoreApplication.translate("PageView", u"Shows the options that you chose side by side.", None))
#endif // QT_CONFIG(accessibility)
        self.detailsButton.setText(QCoreApplication.translate("PageView", u"Details for the clinician", None))
#if QT_CONFIG(accessibility)
        self.detailsButton.setAccessibleDescription(QCoreApplication.translate("PageView", u"Shows or hides technique, criteria, coverage and studies. The key F2 does the same.", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.outlineTop.setAccessibleName(QCoreApplication.translate("PageView", u"On this page", None))
#endif // QT_CONFIG(accessibility)
        self.licencesButton.setText(QCoreApplication.translate("PageView", u"All parts and their licences", None))
#if QT_CONFIG(accessibility)
        self.licencesButton.setAccessibleDescription(QCoreApplication.translate("PageView", u"Lists every part of the program and shows the full words of its licence.", None))
#endif // QT_CONFIG(accessibility)
        self.voicesHeading.setText(QCoreApplication.translate("PageView", u"Who says yes, who says no, and why", None))
#if QT_CONFIG(accessibility)
        self.voicesView.setAccessibleName(QCoreApplication.translate("PageView", u"Who says yes, who says no, and why", None))
#endif // QT_CONFIG(accessibility)
        self.questionsHeading.setText(QCoreApplication.translate("PageView", u"Questions to ask", None))
        self.questionsHint.setText(QCoreApplication.translate("PageView", u"Pick the ones that you want to ask. They go on your sheet.", None))
        self.mySheetButton.setText(QCoreApplication.translate("PageView", u"My sheet", None))
#if QT_CONFIG(accessibility)
        self.mySheetButton.setAccessibleDescription(QCoreApplication.translate("PageView", u"Shows your path, what matters to you and your questions.", None))
#endif // QT_CONFIG(accessibility)
        self.understoodHeading.setText(QCoreApplication.translate("PageView", u"Check what I understood", None))
        self.understoodHint.setText(QCoreApplication.translate("PageView", u"A few questions for you alone. Nobody sees your answers, and there is no score.", None))
        self.sourcesHeading.setText(QCoreApplication.translate("PageView", u"Where this comes from", None))
#if QT_CONFIG(accessibility)
        self.sourceList.setAccessibleName(QCoreApplication.translate("PageView", u"Where this comes from", None))
#endif // QT_CONFIG(accessibility)
        self.factsHeading.setText(QCoreApplication.translate("PageView", u"At a glance", None))
#if QT_CONFIG(accessibility)
        self.factsTable.setAccessibleName(QCoreApplication.translate("PageView", u"At a glance", None))
#endif // QT_CONFIG(accessibility)
        self.handoutButton.setText(QCoreApplication.translate("PageView", u"Add to my handout", None))
        self.waysHeading.setText(QCoreApplication.translate("PageView", u"What comes next", None))
        self.mapHeading.setText(QCoreApplication.translate("PageView", u"Where this sits", None))
    # retranslateUi
