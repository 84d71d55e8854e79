# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/offer_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'offer_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from esi_guide.widgets.option_list import OfferList

class Ui_OfferView(object):
    def setupUi(self, OfferView):
        if not OfferView.objectName():
            OfferView.setObjectName(u"OfferView")
        OfferView.resize(720, 640)
        self.viewLayout = QVBoxLayout(OfferView)
        self.viewLayout.setSpacing(12)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(20, 18, 20, 18)
        self.headingLabel = QLabel(OfferView)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)
        self.headingLabel.setProperty(u"role", u"heading")

        self.viewLayout.addWidget(self.headingLabel)

        self.hintLabel = QLabel(OfferView)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setWordWrap(True)

        self.viewLayout.addWidget(self.hintLabel)

        self.offerScroll = QScrollArea(OfferView)
        self.offerScroll.setObjectName(u"offerScroll")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.offerScroll.sizePolicy().hasHeightForWidth())
        self.offerScroll.setSizePolicy(sizePolicy)
        self.offerScroll.setWidgetResizable(True)
        self.offerScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offerScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offerContents = QWidget()
        self.offerContents.setObjectName(u"offerContents")
        self.offerLayout = QVBoxLayout(self.offerContents)
        self.offerLayout.setObjectName(u"offerLayout")
        self.offerLayout.setContentsMargins(0, 0, 0, 0)
        self.offerList = OfferList(self.offerContents)
        self.offerList.setObjectName(u"offerList")

        self.offerLayout.addWidget(self.offerList)

        self.offerSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.offerLayout.addItem(self.offerSpacer)

        self.offerScroll.setWidget(self.offerContents)

        self.viewLayout.addWidget(self.offerScroll)

        self.closeButton = QPushButton(OfferView)
        self.closeButton.setObjectName(u"closeButton")

        self.viewLayout.addWidget(self.closeButton)


        self.retranslateUi(OfferView)

        QMetaObject.connectSlotsByName(OfferView)
    # setupUi

    def retranslateUi(self, OfferView):
        OfferView.setWindowTitle(QCoreApplication.translate("OfferView", u"Options offered here", None))
        self.headingLabel.setText(QCoreApplication.translate("OfferView", u"Options offered here", None))
        self.hintLabel.setText(QCoreApplication.translate("OfferView", u"Press what this clinic offers. What is not pressed leaves the ladder, is named below it, and can still be read. Waiting, decisions and emergency signs always stay. This is kept on this computer.", None))
#if QT_CONFIG(accessibility)
        self.offerList.setAccessibleName(QCoreApplication.translate("OfferView", u"Options offered here", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("OfferView", u"Done", None))
    # retranslateUi
