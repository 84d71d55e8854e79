# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/search_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'search_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QRect, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.result_list import ResultList

class Ui_SearchView(object):
    def setupUi(self, SearchView):
        if not SearchView.objectName():
            SearchView.setObjectName(u"SearchView")
        SearchView.resize(1366, 700)
        self.searchLayout = QVBoxLayout(SearchView)
        self.searchLayout.setSpacing(0)
        self.searchLayout.setObjectName(u"searchLayout")
        self.searchLayout.setContentsMargins(0, 0, 0, 0)
        self.searchBar = QFrame(SearchView)
        self.searchBar.setObjectName(u"searchBar")
        self.searchBar.setProperty(u"role", u"bar")
        self.searchBarLayout = QVBoxLayout(self.searchBar)
        self.searchBarLayout.setSpacing(6)
        self.searchBarLayout.setObjectName(u"searchBarLayout")
        self.searchLabel = QLabel(self.searchBar)
        self.searchLabel.setObjectName(u"searchLabel")
        self.searchLabel.setWordWrap(True)
        self.searchLabel.setProperty(u"role", u"card-heading")

        self.searchBarLayout.addWidget(self.searchLabel)

        self.searchEditLayout = QHBoxLayout()
        self.searchEditLayout.setSpacing(10)
        self.searchEditLayout.setObjectName(u"searchEditLayout")
        self.searchEdit = QLineEdit(self.searchBar)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.searchEdit.setMaxLength(120)

        self.searchEditLayout.addWidget(self.searchEdit)

        self.closeSearchButton = QPushButton(self.searchBar)
        self.closeSearchButton.setObjectName(u"closeSearchButton")

        self.searchEditLayout.addWidget(self.closeSearchButton)


        self.searchBarLayout.addLayout(self.searchEditLayout)


        self.searchLayout.addWidget(self.searchBar)

        self.searchScroll = QScrollArea(SearchView)
        self.searchScroll.setObjectName(u"searchScroll")
        self.searchScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.searchScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.searchScroll.setWidgetResizable(True)
        self.searchBody = QWidget()
        self.searchBody.setObjectName(u"searchBody")
        self.searchBody.setGeometry(QRect(0, 0, 1366, 600))
        self.searchBodyLayout = QVBoxLayout(self.searchBody)
        self.searchBodyLayout.setSpacing(10)
        self.searchBodyLayout.setObjectName(u"searchBodyLayout")
        self.nothingLabel = QLabel(self.searchBody)
        self.nothingLabel.setObjectName(u"nothingLabel")
        self.nothingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nothingLabel.setWordWrap(True)
        self.nothingLabel.setProperty(u"role", u"summary")

        self.searchBodyLayout.addWidget(self.nothingLabel)

        self.topicsLabel = QLabel(self.searchBody)
        self.topicsLabel.setObjectName(u"topicsLabel")
        self.topicsLabel.setProperty(u"role", u"card-heading")

        self.searchBodyLayout.addWidget(self.topicsLabel)

        self.topicRow = FlowRow(self.searchBody)
        self.topicRow.setObjectName(u"topicRow")

        self.searchBodyLayout.addWidget(self.topicRow)

        self.stepsLabel = QLabel(self.searchBody)
        self.stepsLabel.setObjectName(u"stepsLabel")
        self.stepsLabel.setWordWrap(True)
        self.stepsLabel.setProperty(u"role", u"card-heading")

        self.searchBodyLayout.addWidget(self.stepsLabel)

        self.stepRow = FlowRow(self.searchBody)
        self.stepRow.setObjectName(u"stepRow")

        self.searchBodyLayout.addWidget(self.stepRow)

        self.lettersLabel = QLabel(self.searchBody)
        self.lettersLabel.setObjectName(u"lettersLabel")
        self.lettersLabel.setWordWrap(True)
        self.lettersLabel.setProperty(u"role", u"card-heading")

        self.searchBodyLayout.addWidget(self.lettersLabel)

        self.letterRow = FlowRow(self.searchBody)
        self.letterRow.setObjectName(u"letterRow")

        self.searchBodyLayout.addWidget(self.letterRow)

        self.countLabel = QLabel(self.searchBody)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(True)
        self.countLabel.setProperty(u"role", u"label")

        self.searchBodyLayout.addWidget(self.countLabel)

        self.resultList = ResultList(self.searchBody)
        self.resultList.setObjectName(u"resultList")

        self.searchBodyLayout.addWidget(self.resultList)

        self.searchSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.searchBodyLayout.addItem(self.searchSpacer)

        self.searchScroll.setWidget(self.searchBody)

        self.searchLayout.addWidget(self.searchScroll)

#if QT_CONFIG(shortcut)
        self.searchLabel.setBuddy(self.searchEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.searchEdit, self.closeSearchButton)

        self.retranslateUi(SearchView)

        QMetaObject.connectSlotsByName(SearchView)
    # setupUi

    def retranslateUi(self, SearchView):
        self.searchLabel.setText(QCoreApplication.translate("SearchView", u"What are you looking for?", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleDescription(QCoreApplication.translate("SearchView", u"Type a word. Down goes to what was found, Enter opens the first place.", None))
#endif // QT_CONFIG(accessibility)
        self.closeSearchButton.setText(QCoreApplication.translate("SearchView", u"Close", None))
#if QT_CONFIG(accessibility)
        self.closeSearchButton.setAccessibleName(QCoreApplication.translate("SearchView", u"Close the search", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.closeSearchButton.setAccessibleDescription(QCoreApplication.translate("SearchView", u"Goes back to where you were. What you typed is forgotten.", None))
#endif // QT_CONFIG(accessibility)
        self.topicsLabel.setText(QCoreApplication.translate("SearchView", u"Topics", None))
        self.stepsLabel.setText(QCoreApplication.translate("SearchView", u"Steps of the ladder", None))
        self.lettersLabel.setText(QCoreApplication.translate("SearchView", u"Words from A to Z", None))
        pass
    # retranslateUi
