# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/main_window.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QRect, Qt
from PySide6.QtWidgets import QStackedWidget, QToolButton, QVBoxLayout, QWidget

from esi_guide.widgets.content_label import ContentLabel
from esi_guide.widgets.flow_row import FlowRow

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1366, 768)
        self.mainPane = QWidget(MainWindow)
        self.mainPane.setObjectName(u"mainPane")
        self.mainLayout = QVBoxLayout(self.mainPane)
        self.mainLayout.setSpacing(0)
        self.mainLayout.setObjectName(u"mainLayout")
        self.mainLayout.setContentsMargins(0, 0, 0, 0)
        self.headerBar = FlowRow(self.mainPane)
        self.headerBar.setObjectName(u"headerBar")
        self.guideTitleLabel = ContentLabel(self.headerBar)
        self.guideTitleLabel.setObjectName(u"guideTitleLabel")
        self.guideTitleLabel.setGeometry(QRect(0, 0, 320, 44))
        self.guideTitleLabel.setText(u"Title of the guide")
        self.guideTitleLabel.setProperty(u"contentField", u"title")
        self.guideTitleLabel.setProperty(u"flowStretch", True)
        self.backButton = QToolButton(self.headerBar)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setGeometry(QRect(328, 0, 140, 44))
        self.backButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.backButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.backButton.setProperty(u"iconName", u"back")
        self.searchButton = QToolButton(self.headerBar)
        self.searchButton.setObjectName(u"searchButton")
        self.searchButton.setGeometry(QRect(476, 0, 140, 44))
        self.searchButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.searchButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.searchButton.setProperty(u"iconName", u"search")
        self.smallerButton = QToolButton(self.headerBar)
        self.smallerButton.setObjectName(u"smallerButton")
        self.smallerButton.setGeometry(QRect(624, 0, 140, 44))
        self.smallerButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.largerButton = QToolButton(self.headerBar)
        self.largerButton.setObjectName(u"largerButton")
        self.largerButton.setGeometry(QRect(772, 0, 140, 44))
        self.largerButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.languageButton = QToolButton(self.headerBar)
        self.languageButton.setObjectName(u"languageButton")
        self.languageButton.setGeometry(QRect(920, 0, 140, 44))
        self.languageButton.setText(u"Other language")
        self.languageButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.moreButton = QToolButton(self.headerBar)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setGeometry(QRect(1068, 0, 140, 44))
        self.moreButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.moreButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.moreButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.moreButton.setProperty(u"iconName", u"more")
        self.finishButton = QToolButton(self.headerBar)
        self.finishButton.setObjectName(u"finishButton")
        self.finishButton.setGeometry(QRect(0, 0, 140, 44))
        self.finishButton.setVisible(False)
        self.finishButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.finishButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.finishButton.setProperty(u"iconName", u"start-over")
        self.controlsDownButton = QToolButton(self.headerBar)
        self.controlsDownButton.setObjectName(u"controlsDownButton")
        self.controlsDownButton.setGeometry(QRect(0, 0, 140, 44))
        self.controlsDownButton.setVisible(False)
        self.controlsDownButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.controlsDownButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.controlsDownButton.setProperty(u"iconName", u"controls-down")
        self.controlsUpButton = QToolButton(self.headerBar)
        self.controlsUpButton.setObjectName(u"controlsUpButton")
        self.controlsUpButton.setGeometry(QRect(0, 0, 140, 44))
        self.controlsUpButton.setVisible(False)
        self.controlsUpButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.controlsUpButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.controlsUpButton.setProperty(u"iconName", u"controls-up")
        self.emergencyButton = QToolButton(self.headerBar)
        self.emergencyButton.setObjectName(u"emergencyButton")
        self.emergencyButton.setGeometry(QRect(1216, 0, 140, 44))
        self.emergencyButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.emergencyButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.emergencyButton.setProperty(u"role", u"emergency")
        self.emergencyButton.setProperty(u"iconName", u"emergency")

        self.mainLayout.addWidget(self.headerBar)

        self.viewStack = QStackedWidget(self.mainPane)
        self.viewStack.setObjectName(u"viewStack")

        self.mainLayout.addWidget(self.viewStack)

        MainWindow.setCentralWidget(self.mainPane)
        QWidget.setTabOrder(self.emergencyButton, self.backButton)
        QWidget.setTabOrder(self.backButton, self.searchButton)
        QWidget.setTabOrder(self.searchButton, self.smallerButton)
        QWidget.setTabOrder(self.smallerButton, self.largerButton)
        QWidget.setTabOrder(self.largerButton, self.languageButton)
        QWidget.setTabOrder(self.languageButton, self.moreButton)
        QWidget.setTabOrder(self.moreButton, self.finishButton)
        QWidget.setTabOrder(self.finishButton, self.controlsDownButton)
        QWidget.setTabOrder(self.controlsDownButton, self.controlsUpButton)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"ESI Guide", None))
        self.backButton.setText(QCoreApplication.translate("MainWindow", u"Back", None))
#if QT_CONFIG(accessibility)
        self.backButton.setAccessibleDescription(QCoreApplication.translate("MainWindow", u"Goes to the place where you were before.", None))
#endif // QT_CONFIG(accessibility)
        self.searchButton.setText(QCoreApplication.translate("MainWindow", u"Search", None))
#if QT_CONFIG(accessibility)
        self.searchButton.setAccessibleDescription(QCoreApplication.translate("MainWindow", u"Finds pages, words and questions.", None))
#endif // QT_CONFIG(accessibility)
        self.smallerButton.setText(QCoreApplication.translate("MainWindow", u"A\u2212", None))
#if QT_CONFIG(accessibility)
        self.smallerButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Smaller text", None))
#endif // QT_CONFIG(accessibility)
        self.largerButton.setText(QCoreApplication.translate("MainWindow", u"A+", None))
#if QT_CONFIG(accessibility)
        self.largerButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Larger text", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.languageButton.setAccessibleDescription(QCoreApplication.translate("MainWindow", u"Shows the guide in another language.", None))
#endif // QT_CONFIG(accessibility)
        self.moreButton.setText(QCoreApplication.translate("MainWindow", u"More", None))
#if QT_CONFIG(accessibility)
        self.moreButton.setAccessibleDescription(QCoreApplication.translate("MainWindow", u"Opens a list of more that you can do.", None))
#endif // QT_CONFIG(accessibility)
        self.finishButton.setText(QCoreApplication.translate("MainWindow", u"Finish", None))
#if QT_CONFIG(accessibility)
        self.finishButton.setAccessibleDescription(QCoreApplication.translate("MainWindow", u"Forgets all that you did here, and shows the first screen again.", None))
#endif // QT_CONFIG(accessibility)
        self.controlsDownButton.setText(QCoreApplication.translate("MainWindow", u"Controls down", None))
#if QT_CONFIG(accessibility)
        self.controlsDownButton.setAccessibleDescription(QCoreApplication.translate("MainWindow", u"Moves these buttons to the lower end of the screen.", None))
#endif // QT_CONFIG(accessibility)
        self.controlsUpButton.setText(QCoreApplication.translate("MainWindow", u"Controls up", None))
#if QT_CONFIG(accessibility)
        self.controlsUpButton.setAccessibleDescription(QCoreApplication.translate("MainWindow", u"Moves these buttons to the upper end of the screen.", None))
#endif // QT_CONFIG(accessibility)
        self.emergencyButton.setText(QCoreApplication.translate("MainWindow", u"Emergency signs", None))
#if QT_CONFIG(accessibility)
        self.emergencyButton.setAccessibleDescription(QCoreApplication.translate("MainWindow", u"Opens the list of signs that need help now.", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
