# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/matters_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'matters_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QRect, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from esi_guide.widgets.content_label import ContentLabel
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.matter_order import MatterOrder
from esi_guide.widgets.option_grid import OptionGrid
from esi_guide.widgets.source_list import SourceList
from esi_guide.widgets.statement_list import StatementList

class Ui_MattersView(object):
    def setupUi(self, MattersView):
        if not MattersView.objectName():
            MattersView.setObjectName(u"MattersView")
        MattersView.resize(1366, 700)
        self.viewLayout = QVBoxLayout(MattersView)
        self.viewLayout.setSpacing(0)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(0, 0, 0, 0)
        self.mattersScroll = QScrollArea(MattersView)
        self.mattersScroll.setObjectName(u"mattersScroll")
        self.mattersScroll.setWidgetResizable(True)
        self.mattersScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.mattersScroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.mattersBody = QWidget()
        self.mattersBody.setObjectName(u"mattersBody")
        self.mattersBodyLayout = QVBoxLayout(self.mattersBody)
        self.mattersBodyLayout.setSpacing(14)
        self.mattersBodyLayout.setObjectName(u"mattersBodyLayout")
        self.mattersBodyLayout.setContentsMargins(28, 22, 22, 28)
        self.introRow = QHBoxLayout()
        self.introRow.setSpacing(0)
        self.introRow.setObjectName(u"introRow")
        self.introColumn = QWidget(self.mattersBody)
        self.introColumn.setObjectName(u"introColumn")
        self.introColumnLayout = QVBoxLayout(self.introColumn)
        self.introColumnLayout.setSpacing(14)
        self.introColumnLayout.setObjectName(u"introColumnLayout")
        self.introColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.mattersTitleLabel = QLabel(self.introColumn)
        self.mattersTitleLabel.setObjectName(u"mattersTitleLabel")
        self.mattersTitleLabel.setWordWrap(True)
        self.mattersTitleLabel.setProperty(u"role", u"title")

        self.introColumnLayout.addWidget(self.mattersTitleLabel)

        self.mattersIntroLabel = QLabel(self.introColumn)
        self.mattersIntroLabel.setObjectName(u"mattersIntroLabel")
        self.mattersIntroLabel.setWordWrap(True)
        self.mattersIntroLabel.setProperty(u"role", u"summary")

        self.introColumnLayout.addWidget(self.mattersIntroLabel)

        self.noScoreLabel = QLabel(self.introColumn)
        self.noScoreLabel.setObjectName(u"noScoreLabel")
        self.noScoreLabel.setWordWrap(True)
        self.noScoreLabel.setProperty(u"role", u"notice")

        self.introColumnLayout.addWidget(self.noScoreLabel)


        self.introRow.addWidget(self.introColumn)

        self.introSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.introRow.addItem(self.introSpacer)

        self.introRow.setStretch(0, 1)

        self.mattersBodyLayout.addLayout(self.introRow)

        self.statementList = StatementList(self.mattersBody)
        self.statementList.setObjectName(u"statementList")
        self.statementList.setProperty(u"contentField", u"statements")

        self.mattersBodyLayout.addWidget(self.statementList)

        self.orderRow = QHBoxLayout()
        self.orderRow.setSpacing(0)
        self.orderRow.setObjectName(u"orderRow")
        self.orderColumn = QWidget(self.mattersBody)
        self.orderColumn.setObjectName(u"orderColumn")
        self.orderColumnLayout = QVBoxLayout(self.orderColumn)
        self.orderColumnLayout.setSpacing(14)
        self.orderColumnLayout.setObjectName(u"orderColumnLayout")
        self.orderColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.orderCard = QFrame(self.orderColumn)
        self.orderCard.setObjectName(u"orderCard")
        self.orderCard.setProperty(u"role", u"card")
        self.orderCardLayout = QVBoxLayout(self.orderCard)
        self.orderCardLayout.setSpacing(10)
        self.orderCardLayout.setObjectName(u"orderCardLayout")
        self.orderCardLayout.setContentsMargins(18, 16, 18, 18)
        self.orderHeading = QLabel(self.orderCard)
        self.orderHeading.setObjectName(u"orderHeading")
        self.orderHeading.setWordWrap(True)
        self.orderHeading.setProperty(u"role", u"card-heading")

        self.orderCardLayout.addWidget(self.orderHeading)

        self.matterOrder = MatterOrder(self.orderCard)
        self.matterOrder.setObjectName(u"matterOrder")
        self.matterOrder.setProperty(u"contentField", u"order")

        self.orderCardLayout.addWidget(self.matterOrder)


        self.orderColumnLayout.addWidget(self.orderCard)

        self.mattersNoteLabel = ContentLabel(self.orderColumn)
        self.mattersNoteLabel.setObjectName(u"mattersNoteLabel")
        self.mattersNoteLabel.setText(u"What to do first")
        self.mattersNoteLabel.setProperty(u"contentField", u"note")

        self.orderColumnLayout.addWidget(self.mattersNoteLabel)


        self.orderRow.addWidget(self.orderColumn)

        self.orderSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.orderRow.addItem(self.orderSpacer)

        self.orderRow.setStretch(0, 1)

        self.mattersBodyLayout.addLayout(self.orderRow)

        self.optionsCard = QFrame(self.mattersBody)
        self.optionsCard.setObjectName(u"optionsCard")
        self.optionsCardLayout = QVBoxLayout(self.optionsCard)
        self.optionsCardLayout.setSpacing(10)
        self.optionsCardLayout.setObjectName(u"optionsCardLayout")
        self.optionsCardLayout.setContentsMargins(0, 0, 0, 0)
        self.optionsHeading = QLabel(self.optionsCard)
        self.optionsHeading.setObjectName(u"optionsHeading")
        self.optionsHeading.setWordWrap(True)
        self.optionsHeading.setProperty(u"role", u"heading")

        self.optionsCardLayout.addWidget(self.optionsHeading)

        self.optionGrid = OptionGrid(self.optionsCard)
        self.optionGrid.setObjectName(u"optionGrid")
        self.optionGrid.setProperty(u"contentField", u"options")

        self.optionsCardLayout.addWidget(self.optionGrid)


        self.mattersBodyLayout.addWidget(self.optionsCard)

        self.endRow = QHBoxLayout()
        self.endRow.setSpacing(0)
        self.endRow.setObjectName(u"endRow")
        self.endColumn = QWidget(self.mattersBody)
        self.endColumn.setObjectName(u"endColumn")
        self.endColumnLayout = QVBoxLayout(self.endColumn)
        self.endColumnLayout.setSpacing(14)
        self.endColumnLayout.setObjectName(u"endColumnLayout")
        self.endColumnLayout.setContentsMargins(0, 0, 0, 0)
        self.mattersSourcesCard = QFrame(self.endColumn)
        self.mattersSourcesCard.setObjectName(u"mattersSourcesCard")
        self.mattersSourcesCard.setProperty(u"role", u"card")
        self.mattersSourcesCardLayout = QVBoxLayout(self.mattersSourcesCard)
        self.mattersSourcesCardLayout.setSpacing(10)
        self.mattersSourcesCardLayout.setObjectName(u"mattersSourcesCardLayout")
        self.mattersSourcesCardLayout.setContentsMargins(18, 16, 18, 18)
        self.mattersSourcesHeading = QLabel(self.mattersSourcesCard)
        self.mattersSourcesHeading.setObjectName(u"mattersSourcesHeading")
        self.mattersSourcesHeading.setWordWrap(True)
        self.mattersSourcesHeading.setProperty(u"role", u"card-heading")

        self.mattersSourcesCardLayout.addWidget(self.mattersSourcesHeading)

        self.mattersSourceList = SourceList(self.mattersSourcesCard)
        self.mattersSourceList.setObjectName(u"mattersSourceList")
        self.mattersSourceList.setProperty(u"contentField", u"sources")

        self.mattersSourcesCardLayout.addWidget(self.mattersSourceList)


        self.endColumnLayout.addWidget(self.mattersSourcesCard)

        self.mattersReviewLabel = ContentLabel(self.endColumn)
        self.mattersReviewLabel.setObjectName(u"mattersReviewLabel")
        self.mattersReviewLabel.setText(u"Who has read it")
        self.mattersReviewLabel.setProperty(u"role", u"small")
        self.mattersReviewLabel.setProperty(u"contentField", u"review")

        self.endColumnLayout.addWidget(self.mattersReviewLabel)

        self.mattersActions = FlowRow(self.endColumn)
        self.mattersActions.setObjectName(u"mattersActions")
        self.toSheetButton = QPushButton(self.mattersActions)
        self.toSheetButton.setObjectName(u"toSheetButton")
        self.toSheetButton.setGeometry(QRect(0, 0, 240, 44))

        self.endColumnLayout.addWidget(self.mattersActions)


        self.endRow.addWidget(self.endColumn)

        self.endSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.endRow.addItem(self.endSpacer)

        self.endRow.setStretch(0, 1)

        self.mattersBodyLayout.addLayout(self.endRow)

        self.mattersSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mattersBodyLayout.addItem(self.mattersSpacer)

        self.mattersScroll.setWidget(self.mattersBody)

        self.viewLayout.addWidget(self.mattersScroll)

        QWidget.setTabOrder(self.mattersScroll, self.mattersSourceList)
        QWidget.setTabOrder(self.mattersSourceList, self.toSheetButton)

        self.retranslateUi(MattersView)

        QMetaObject.connectSlotsByName(MattersView)
    # setupUi

    def retranslateUi(self, MattersView):
        MattersView.setWindowTitle(QCoreApplication.translate("MattersView", u"What matters to me", None))
#if QT_CONFIG(accessibility)
        self.mattersScroll.setAccessibleName(QCoreApplication.translate("MattersView", u"What matters to me", None))
#endif // QT_CONFIG(accessibility)
        self.mattersTitleLabel.setText(QCoreApplication.translate("MattersView", u"What matters to me", None))
        self.mattersIntroLabel.setText(QCoreApplication.translate("MattersView", u"Choose what matters to you and put it in your own order. Then you see, for each option, what is known about just that.", None))
        self.noScoreLabel.setText(QCoreApplication.translate("MattersView", u"This page does not score or choose. The options stand in the order of the ladder, and none comes first by merit. Decide with your clinician.", None))
#if QT_CONFIG(accessibility)
        self.statementList.setAccessibleName(QCoreApplication.translate("MattersView", u"What may matter", None))
#endif // QT_CONFIG(accessibility)
        self.orderHeading.setText(QCoreApplication.translate("MattersView", u"Your order, the most important first", None))
        self.optionsHeading.setText(QCoreApplication.translate("MattersView", u"What is known about each option", None))
        self.mattersSourcesHeading.setText(QCoreApplication.translate("MattersView", u"Where this comes from", None))
#if QT_CONFIG(accessibility)
        self.mattersSourceList.setAccessibleName(QCoreApplication.translate("MattersView", u"Where this comes from", None))
#endif // QT_CONFIG(accessibility)
        self.toSheetButton.setText(QCoreApplication.translate("MattersView", u"My sheet", None))
#if QT_CONFIG(accessibility)
        self.toSheetButton.setAccessibleDescription(QCoreApplication.translate("MattersView", u"Shows your path, what matters to you and your questions.", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
